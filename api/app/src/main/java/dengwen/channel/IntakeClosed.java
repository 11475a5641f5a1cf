package dengwen.channel;

import dengwen.kernel.Refusal;

/** No manifest is in force: nothing can be sealed, so nothing is taken. */
public final class IntakeClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    IntakeClosed() {
        super(503, "intake-closed");
    }
}
