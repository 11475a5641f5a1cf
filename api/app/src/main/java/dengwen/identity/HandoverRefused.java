package dengwen.identity;

import dengwen.kernel.Refusal;

/** A part may not go from this person to that one. */
final class HandoverRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code successor}, {@code held} or {@code part} */
    HandoverRefused(String why) {
        super(422, "handover-refused", why);
    }
}
