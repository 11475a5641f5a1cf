package dengwen.kernel;

/** The body is over the limit of its operation. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLarge() {
        super(413, "too-large");
    }
}
