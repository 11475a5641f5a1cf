package dengwen.intake;

import dengwen.kernel.Refusal;

/** Only anonymous reports are taken yet. */
final class ModeUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    ModeUnavailable() {
        super(422, "mode-unavailable");
    }
}
