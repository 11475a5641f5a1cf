package dengwen.notice;

/** What a notice says. */
public enum NoticeKind {
    /** Something waits at the desk; never which clue, because a reporter's act has no finer time than its day. */
    WAITS,
    /** A deadline of the clue is near. */
    DUE_SOON,
    /** A deadline of the clue has passed. */
    OVERDUE,
    /** The clue was given to the reader. */
    ASSIGNED,
    /** A deadline of the clue moved, because the calendar did. */
    CLOCK_MOVED,
    /** At a desk something has been overdue for long; never which clue. */
    LONG_OVERDUE
}
