package dengwen.docket;

/** What a desk takes a report for when it accepts it, from which follows what it owes. */
enum ClueKind {
    /** A clue to wrongdoing 举报. */
    REPORT,
    /** A remedy in a tender 投诉. */
    COMPLAINT_TENDER,
    /** A remedy in a procurement 投诉. */
    COMPLAINT_PROCUREMENT,
    /** A report and a complaint in one. */
    BOTH_TENDER,
    /** A report and a complaint in one. */
    BOTH_PROCUREMENT,
    /** A proposal; nothing of it is to be disposed of. */
    SUGGESTION,
    /** The reporter was part of it himself. */
    SELF_DISCLOSURE
}
