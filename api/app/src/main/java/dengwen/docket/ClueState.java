package dengwen.docket;

import org.jspecify.annotations.Nullable;

/** Where a clue stands. Every move there is, and who may make it, stands in {@code deploy/data/states.json} (decision 0019). */
enum ClueState {
    RECEIVED,
    REGISTERED,
    NOT_ACCEPTED,
    /** Gone up, and not opened there yet. */
    SEALED_UP,
    ACCEPTED,
    /** Somebody has it in hand. */
    ASSIGNED,
    /** An opinion on how to dispose of it waits for the chief. */
    PROPOSED,
    TALK_INQUIRY,
    PRELIM_VERIFY,
    /** May be true, and cannot be checked now. */
    PENDING,
    /** What follows is the case's, which is no clue any more. */
    CASE,
    CLOSED,
    FIRST_FORM,
    REFERRED,
    ARCHIVED;

    /** What an officer can do to a clue. */
    enum Step {
        OPEN,
        ACCEPT,
        REFUSE,
        ASSIGN,
        /** To hand an opinion on how to dispose of it to the chief. */
        PROPOSE,
        APPROVE,
        RETURN,
        /** To record what came of it. */
        CONCLUDE,
        ARCHIVE,
        REPLY,
        NOTE,
        TAKE_ORIGINAL,
        PAUSE,
        RESUME,
        SEAL_UP,
        REKEY,
        HAND_OUT,
        KEEP_BACK;

        /** The type of the event that records it. */
        String event() {
            return StateTable.SHIPPED.step(this).event();
        }

        /** Who may take it. */
        StepBy by() {
            return StateTable.SHIPPED.step(this).by();
        }
    }

    /** Whether the work has ended. */
    boolean isEnd() {
        return StateTable.SHIPPED.state(this).end();
    }

    /** Whether it ended with a result that the reporter is to hear. */
    boolean isResult() {
        return StateTable.SHIPPED.state(this).result();
    }

    /** Whether the desk where it lies has decided whether to accept the report. */
    boolean isDecided() {
        return StateTable.SHIPPED.state(this).decided();
    }

    /** What the queue has it under. */
    QueueState queue() {
        QueueState queue = StateTable.SHIPPED.state(this).queue();
        return queue == null ? QueueState.valueOf(name()) : queue;
    }

    /** What the reporter is shown of it: not how it is looked into (domain bible 2.7). */
    ClueState told() {
        ClueState told = StateTable.SHIPPED.state(this).told();
        return told == null ? this : told;
    }

    /**
     * The move that a step is.
     *
     * @param as the choice that the deed makes, where its moves differ by it; null where they do not
     * @throws StateRefused when there is no such move
     */
    Move move(Step step, @Nullable String as) {
        return StateTable.SHIPPED.move(this, step, as);
    }
}
