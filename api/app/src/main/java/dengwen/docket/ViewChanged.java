package dengwen.docket;

import dengwen.kernel.Refusal;

/** The view that was to be changed is another one by now. */
final class ViewChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    ViewChanged() {
        super(409, "view-changed");
    }
}
