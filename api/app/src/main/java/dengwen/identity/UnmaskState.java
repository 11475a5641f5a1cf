package dengwen.identity;

/** Where a request for a name stands. Whatever its state, it ends when its time is over. */
enum UnmaskState {
    /** By one officer. */
    ASKED,
    /** By the second one. */
    APPROVED,
    OPENED,
    /** Before its time, for a reason that stands beside it. */
    ENDED;

    /** Whether it may still lead to the name. */
    boolean runs() {
        return this == ASKED || this == APPROVED;
    }
}
