package dengwen.ledger;

import dengwen.kernel.Refusal;

/** The signed event is not one of this officer about this deed, now. */
public final class EventRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code detail}, {@code signature}, {@code object} or {@code time} */
    EventRefused(String why) {
        super(422, "event-refused", why);
    }
}
