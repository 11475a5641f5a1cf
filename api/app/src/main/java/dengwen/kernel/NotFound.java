package dengwen.kernel;

/** There is no such thing, or it is not the caller's to know of: both answer alike. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(404, "not-found");
    }
}
