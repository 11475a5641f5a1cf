package dengwen.intake;

import dengwen.kernel.Refusal;

/** The reporter's own state has a newer version than the writer knew. */
final class SelfMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    SelfMoved() {
        super(409, "self-moved");
    }
}
