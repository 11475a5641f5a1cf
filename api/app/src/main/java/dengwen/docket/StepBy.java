package dengwen.docket;

/** Who of those who see a clue may take a step. */
enum StepBy {
    ANYONE,
    /** Those who answer for the whole desk, and not a handler of single clues. */
    DESK,
    /** Whoever has it in hand. */
    HANDLER,
    /** A chief of the desk who is not the one that has it in hand. */
    CHIEF
}
