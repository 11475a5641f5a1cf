package dengwen.intake;

import dengwen.kernel.Refusal;

/** Reports by units are not taken yet. */
final class ModeUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    ModeUnavailable() {
        super(422, "mode-unavailable");
    }
}
