package dengwen.kernel;

/** What a member may do at a desk; it stands in the membership statement, so that the server cannot raise it. */
public enum Role {
    /** Sees all clues of the desk, opens, accepts, refuses, replies, assigns. */
    INTAKE,
    /** Sees all clues of the desk, opens, accepts, refuses, replies, assigns. */
    CHIEF,
    /** Sees and opens what is assigned to him, and replies to it. */
    HANDLER;

    /** Whether the role covers every clue of the desk, not only those assigned to its holder. */
    public boolean seesAll() {
        return switch (this) {
            case INTAKE, CHIEF -> true;
            case HANDLER -> false;
        };
    }
}
