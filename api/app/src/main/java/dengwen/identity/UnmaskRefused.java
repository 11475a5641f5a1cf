package dengwen.identity;

import dengwen.kernel.Refusal;

/** A request for a name, or an answer to one, does not hold. */
final class UnmaskRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code request}, {@code signature} or {@code time} */
    UnmaskRefused(String why) {
        super(422, "unmask-refused", why);
    }
}
