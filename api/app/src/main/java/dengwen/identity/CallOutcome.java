package dengwen.identity;

/** How a try to call a reporter went. */
enum CallOutcome {
    REACHED,
    /** Nobody answered: it may be tried again. */
    NOT_REACHED,
    /** The reporter does not want to talk. */
    REFUSED,
    WRONG_PERSON;

    boolean endsIt() {
        return this != NOT_REACHED;
    }
}
