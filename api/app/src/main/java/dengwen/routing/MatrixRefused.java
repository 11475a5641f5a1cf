package dengwen.routing;

/** The document offered as matrix cannot route every report. */
public final class MatrixRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    MatrixRefused(String why) {
        super("The matrix is refused: " + why);
    }
}
