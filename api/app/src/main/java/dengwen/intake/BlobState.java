package dengwen.intake;

/** Whose a sealed file is. */
enum BlobState {
    /** Of whoever knows its id; gone when its time is over. */
    OPEN,
    /** Of the report or message that took it. */
    BOUND
}
