package dengwen.docket;

import dengwen.kernel.Refusal;

/** The clue's state does not allow this step. */
final class StateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    StateRefused() {
        super(409, "state-refused");
    }
}
