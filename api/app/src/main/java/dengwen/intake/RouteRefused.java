package dengwen.intake;

import dengwen.kernel.Refusal;

/** The matrix does not send these facets to these desks. */
final class RouteRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    RouteRefused() {
        super(422, "route-refused");
    }
}
