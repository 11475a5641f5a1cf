package dengwen.routing;

import dengwen.kernel.Refusal;

/** The document offered as matrix is none that can be used. */
public final class MatrixRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String reason;

    MatrixRefused(String reason) {
        super(422, "manifest-refused", "content");
        this.reason = reason;
    }

    /** What is wrong with it, for whoever prepares the manifest. */
    @Override
    public String getMessage() {
        return "The matrix is refused: " + reason;
    }
}
