package dengwen.identity;

import dengwen.docket.Duty;

/** How many days after the end of the work a reporter is asked how things are. */
enum CheckInDay {
    D30(Duty.PROTECT_30),
    D90(Duty.PROTECT_90),
    D180(Duty.PROTECT_180);

    private final Duty duty;

    CheckInDay(Duty duty) {
        this.duty = duty;
    }

    /** The clock that runs until it is done. */
    Duty duty() {
        return duty;
    }

    /** The type of the event that records that it is done. */
    String event() {
        return "protection-checked-" + name().substring(1);
    }
}
