package dengwen.docket;

/** How far a clock has come, and who was told of it. */
enum Stage {
    RUNS,
    /** The set part of its term is over. */
    WARNED,
    /** One working day is left. */
    NEAR,
    /** Its time is over; the desk's chiefs know. */
    OVERDUE,
    /** Over for so long that the office knows. */
    CLIMBED,
    /** It stands still. */
    PAUSED,
    ENDED;

    /** Whether time goes by on it. */
    boolean runs() {
        return compareTo(PAUSED) < 0;
    }

    /** This one, unless the clock has not come as far any more. */
    Stage atMost(Stage reached) {
        return compareTo(reached) > 0 ? reached : this;
    }
}
