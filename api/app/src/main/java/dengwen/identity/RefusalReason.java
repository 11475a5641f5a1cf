package dengwen.identity;

/** Why a custodian does not give his share. */
enum RefusalReason {
    /** The document does not allow it. */
    NO_BASIS,
    /** The work can be done without the name. */
    NOT_NEEDED,
    /** These officers may not ask. */
    WRONG_PERSONS,
    OTHER
}
