package dengwen.intake;

import dengwen.kernel.Refusal;

/** The bytes do not begin where the upload stands. */
final class OffsetMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    OffsetMoved() {
        super(409, "offset-moved");
    }
}
