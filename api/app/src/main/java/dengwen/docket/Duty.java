package dengwen.docket;

/** What a desk owes by a day: the clocks of the table of deadlines that run for clues here, each under its name there. */
public enum Duty {
    /** That somebody opens the report; how soon depends on its urgency. */
    FIRST_LOOK,
    /** To accept, or to refuse with one of three grounds. */
    ACCEPTANCE,
    /** To tell a named reporter which of the two. */
    D01,
    /** To feed the result back to a named reporter. */
    D02,
    /** That a report which belongs to a higher organ reaches it: its desk opens what the district sealed up. */
    D03,
    /** That a report on the district's own leaders reaches the superior organ: its desk opens it. */
    D04,
    /** An opinion on how to dispose of an accepted clue. */
    D08,
    /** The report on a preliminary verification. */
    D11,
    /** To look again at a clue that is held. */
    RECHECK,
    /** To accept a complaint about a tender or not. */
    D25_ACCEPTANCE,
    /** The decision on it. */
    D25_DECISION,
    /** The decision on a complaint about a procurement. */
    D26_DECISION,
    /** To see whether such a complaint is in due form. */
    D27_FORM,
    /** To ask a protected reporter how he fares, after a month. */
    PROTECT_30,
    /** The same after a quarter. */
    PROTECT_90,
    /** The same after half a year. */
    PROTECT_180
}
