package dengwen.identity;

/** What an agency that was asked for its share has done. */
enum ShareState {
    WAITING,
    GIVEN,
    REFUSED
}
