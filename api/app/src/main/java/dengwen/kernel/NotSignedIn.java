package dengwen.kernel;

/** Nobody is signed in, or the token has run out or was withdrawn. */
public final class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(401, "not-signed-in");
    }
}
