package dengwen.docket;

/** What a desk owes by a day. */
enum Duty {
    /** That somebody opens the report; how soon depends on its urgency. */
    FIRST_LOOK,
    /** To accept, or to refuse with one of three grounds. */
    ACCEPTANCE,
    /** That a report on the district's own leaders reaches the superior organ: its desk opens it. */
    D04,
    /** An opinion on how to dispose of an accepted clue. */
    D08
}
