package dengwen.staff;

/**
 * What a client shows with each request.
 *
 * @param expiresIn seconds
 */
public record AccessToken(String accessToken, long expiresIn) {

    /** Shows nothing. */
    @Override
    public String toString() {
        return "AccessToken";
    }
}
