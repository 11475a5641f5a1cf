package dengwen.kernel;

/** The body is no JSON that this API reads. */
public final class InvalidBody extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why which detail is told: {@code syntax}, {@code depth}, {@code missing}, {@code cut} */
    public InvalidBody(String why) {
        super(400, "invalid-body", why);
    }
}
