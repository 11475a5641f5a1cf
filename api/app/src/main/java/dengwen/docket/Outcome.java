package dengwen.docket;

/** What came of a clue (domain bible 2.2). */
enum Outcome {
    /** The explanation was believed, or nothing was found. */
    CLOSED,
    /** Reminded, criticised or admonished: the first of the four forms. */
    FIRST_FORM,
    CASE,
    REFERRED,
    PENDING,
    /** A talk or inquiry left it unclear: it is verified. */
    PRELIM_VERIFY
}
