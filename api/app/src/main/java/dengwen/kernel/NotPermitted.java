package dengwen.kernel;

/** The caller is known and this is not among the things that the caller may do. */
public final class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super(403, "not-permitted");
    }
}
