package dengwen.identity;

import dengwen.kernel.Refusal;

/** A request for a call, or an answer to one, does not hold. */
final class CallRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code request}, {@code signature} or {@code time} */
    CallRefused(String why) {
        super(422, "call-refused", why);
    }
}
