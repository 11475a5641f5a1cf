package dengwen.identity;

import dengwen.kernel.Refusal;

/** The offered part was taken, given back, or offered anew. */
final class HandoverClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    HandoverClosed() {
        super(409, "handover-closed");
    }
}
