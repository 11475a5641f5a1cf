package dengwen.staff;

import dengwen.kernel.Refusal;

/** A membership statement does not hold. */
final class StatementRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code detail}, {@code signature}, {@code self} or {@code period} */
    StatementRefused(String why) {
        super(422, "statement-refused", why);
    }
}
