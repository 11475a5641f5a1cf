package dengwen.docket;

import dengwen.kernel.Refusal;

/** The officer keeps as many views at the desk as anybody may. */
final class ViewsFull extends Refusal {

    private static final long serialVersionUID = 1L;

    ViewsFull() {
        super(409, "views-full");
    }
}
