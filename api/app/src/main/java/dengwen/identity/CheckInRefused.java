package dengwen.identity;

import dengwen.kernel.Refusal;

/** The check-in is not planned, or is done. */
final class CheckInRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    CheckInRefused() {
        super(409, "check-in-refused");
    }
}
