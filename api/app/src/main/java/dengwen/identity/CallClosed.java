package dengwen.identity;

import dengwen.kernel.Refusal;

/** The call is over, done, taken by another, or waits for somebody else. */
final class CallClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    CallClosed() {
        super(409, "call-closed");
    }
}
