package dengwen.identity;

import dengwen.kernel.Refusal;

/** There is another version of the plan than the one before this. */
final class PlanChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanChanged() {
        super(409, "plan-changed");
    }
}
