package dengwen.kernel;

/** The server cannot work now, for example because its database does not answer; a repeat is safe. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unavailable() {
        super(503, "unavailable");
    }
}
