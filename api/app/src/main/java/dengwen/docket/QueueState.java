package dengwen.docket;

/** What the queue tells apart: states in which a clue asks the same of the desk are one, so that its lists stay few (0005). */
enum QueueState {
    RECEIVED,
    REGISTERED,
    ACCEPTED,
    NOT_ACCEPTED,
    /** In hand, whichever way was approved. */
    ASSIGNED,
    /** A chief is to decide. */
    PROPOSED,
    /** Ended with a result, archived or not. */
    CLOSED,
    SEALED_UP
}
