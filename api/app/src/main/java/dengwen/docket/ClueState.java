package dengwen.docket;

import java.util.Map;

/** Where a clue stands, and every move there is. */
enum ClueState {
    RECEIVED,
    REGISTERED,
    ACCEPTED,
    NOT_ACCEPTED,
    ASSIGNED,
    /** Gone up, and not opened there yet. */
    SEALED_UP;

    /** What an officer can do to a clue. */
    enum Step {
        OPEN("opened", false),
        ACCEPT("accepted", true),
        REFUSE("refused", true),
        ASSIGN("assigned", true),
        REPLY("replied", false),
        NOTE("noted", false),
        TAKE_ORIGINAL("original-taken", false),
        PAUSE("clock-paused", true),
        RESUME("clock-resumed", true),
        SEAL_UP("sealed-up", false),
        REKEY("rekeyed", true),
        HAND_OUT("held-handed-out", true),
        KEEP_BACK("held-kept", true);

        private final String event;
        private final boolean wholeDesk;

        Step(String event, boolean wholeDesk) {
            this.event = event;
            this.wholeDesk = wholeDesk;
        }

        /** The type of the event that records it. */
        String event() {
            return event;
        }

        /** Whether it is for those who answer for the whole desk, and not for a handler of single clues. */
        boolean wholeDesk() {
            return wholeDesk;
        }
    }

    /** Whether the work has ended. Today refusal alone ends it. */
    boolean isEnd() {
        return this == NOT_ACCEPTED;
    }

    private static final Map<Step, Map<ClueState, ClueState>> MOVES = Map.ofEntries(
            Map.entry(
                    Step.OPEN,
                    Map.of(
                            RECEIVED, REGISTERED,
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED,
                            SEALED_UP, REGISTERED)),
            Map.entry(Step.ACCEPT, Map.of(REGISTERED, ACCEPTED)),
            Map.entry(Step.REFUSE, Map.of(REGISTERED, NOT_ACCEPTED)),
            Map.entry(Step.ASSIGN, Map.of(ACCEPTED, ASSIGNED, ASSIGNED, ASSIGNED)),
            Map.entry(Step.REPLY, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED)),
            Map.entry(
                    Step.NOTE,
                    Map.of(
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED)),
            Map.entry(
                    Step.TAKE_ORIGINAL,
                    Map.of(
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED)),
            Map.entry(Step.PAUSE, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED)),
            Map.entry(Step.RESUME, Map.of(REGISTERED, REGISTERED, ACCEPTED, ACCEPTED, ASSIGNED, ASSIGNED)),
            Map.entry(
                    Step.SEAL_UP,
                    Map.of(
                            REGISTERED, SEALED_UP,
                            ACCEPTED, SEALED_UP,
                            NOT_ACCEPTED, SEALED_UP,
                            ASSIGNED, SEALED_UP)),
            Map.entry(
                    Step.REKEY,
                    Map.of(
                            REGISTERED, REGISTERED,
                            ACCEPTED, ACCEPTED,
                            NOT_ACCEPTED, NOT_ACCEPTED,
                            ASSIGNED, ASSIGNED)),
            Map.entry(Step.HAND_OUT, Map.of(SEALED_UP, SEALED_UP, REGISTERED, REGISTERED)),
            Map.entry(Step.KEEP_BACK, Map.of(SEALED_UP, SEALED_UP, REGISTERED, REGISTERED)));

    /** Whether the desk where it lies has decided whether to accept the report. */
    boolean isDecided() {
        return this != RECEIVED && this != REGISTERED && this != SEALED_UP;
    }

    /**
     * The state after a step.
     *
     * @throws StateRefused when there is no such move
     */
    ClueState after(Step step) {
        Map<ClueState, ClueState> moves = MOVES.getOrDefault(step, Map.of());
        ClueState next = moves.get(this);
        if (next == null) {
            throw new StateRefused();
        }
        return next;
    }
}
