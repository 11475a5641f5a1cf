package dengwen.identity;

/** How a check-in came out. That somebody suffers is never said here: it would stand in clear. It is an incident, which is sealed. */
enum CheckInOutcome {
    ANSWERED,
    NO_ANSWER
}
