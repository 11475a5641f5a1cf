package dengwen.staff;

import dengwen.kernel.Refusal;

/** Nobody vouches for this account, or its name has been given before. */
final class AccountRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why {@code detail}, {@code taken} or {@code signature} */
    AccountRefused(String why) {
        super(422, "account-refused", why);
    }
}
