package dengwen.identity;

/** What ended a request for a name before its time. */
enum UnmaskEnd {
    /** The clue went up to the superior organ: the desk that asked does not have it any more. */
    SEALED_UP
}
