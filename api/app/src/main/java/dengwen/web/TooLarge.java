package dengwen.web;

import dengwen.kernel.Refusal;

/** The body is over the limit of its operation. */
final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super(413, "too-large");
    }
}
