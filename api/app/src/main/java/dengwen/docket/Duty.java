package dengwen.docket;

import dengwen.calendar.DeadlineRule;
import dengwen.routing.Urgency;
import org.jspecify.annotations.Nullable;

/** What a desk owes by a day. */
public enum Duty {
    /** That somebody opens the report; how soon depends on its urgency. */
    FIRST_LOOK(true),
    /** To accept, or to refuse with one of three grounds. */
    ACCEPTANCE(true),
    /** That a report on the district's own leaders reaches the superior organ: its desk opens it. */
    D04(true),
    /** An opinion on how to dispose of an accepted clue. */
    D08(false),
    /** To accept a complaint about a tender or not. */
    D25_ACCEPTANCE(true),
    /** The decision on it. */
    D25_DECISION(false),
    /** The decision on a complaint about a procurement. */
    D26_DECISION(true),
    /** To see whether such a complaint is in due form. */
    D27_FORM(true),
    /** To ask a reporter for whom there is a protection plan how things are, 30, 90 and 180 days after the work has ended. */
    PROTECT_30(false),
    PROTECT_90(false),
    PROTECT_180(false);

    private final boolean fromReceipt;

    Duty(boolean fromReceipt) {
        this.fromReceipt = fromReceipt;
    }

    /** Whether its clock starts on the day received; the others start with the deed that brings them. */
    boolean fromReceipt() {
        return fromReceipt;
    }

    /** How long its clock runs. @param urgency null on the sealed path, which knows none */
    DeadlineRule rule(@Nullable Urgency urgency) {
        return switch (this) {
            case FIRST_LOOK -> firstLook(urgency == null ? Urgency.U3 : urgency);
            case ACCEPTANCE -> DeadlineRule.ACCEPTANCE;
            case D04 -> DeadlineRule.D04;
            case D08 -> DeadlineRule.D08;
            case D25_ACCEPTANCE -> DeadlineRule.D25_ACCEPTANCE;
            case D25_DECISION -> DeadlineRule.D25_DECISION;
            case D26_DECISION -> DeadlineRule.D26_DECISION;
            case D27_FORM -> DeadlineRule.D27_FORM;
            case PROTECT_30 -> DeadlineRule.PROTECT_30;
            case PROTECT_90 -> DeadlineRule.PROTECT_90;
            case PROTECT_180 -> DeadlineRule.PROTECT_180;
        };
    }

    private static DeadlineRule firstLook(Urgency urgency) {
        return switch (urgency) {
            case U0 -> DeadlineRule.FIRST_LOOK_U0;
            case U1 -> DeadlineRule.FIRST_LOOK_U1;
            case U2 -> DeadlineRule.FIRST_LOOK_U2;
            case U3 -> DeadlineRule.FIRST_LOOK_U3;
        };
    }
}
