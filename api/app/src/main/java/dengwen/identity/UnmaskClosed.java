package dengwen.identity;

import dengwen.kernel.Refusal;

/** The request has ended, was answered, or waits for somebody else. */
final class UnmaskClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    UnmaskClosed() {
        super(409, "unmask-closed");
    }
}
