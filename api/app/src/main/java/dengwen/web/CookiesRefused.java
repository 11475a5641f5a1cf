package dengwen.web;

import dengwen.kernel.Refusal;

/** A cookie came to the reporters' origin, which knows none. */
final class CookiesRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    CookiesRefused() {
        super(400, "cookies-refused");
    }
}
