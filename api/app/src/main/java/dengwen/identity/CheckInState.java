package dengwen.identity;

import java.util.Map;

/** Where a check-in 回访 stands, and every move there is. */
enum CheckInState {
    PLANNED,
    ASKED,
    DONE;

    /** What an officer can do about it. */
    enum Step {
        /** Writes to the mailbox, again if there was no answer. */
        ASK,
        /** Notes how it came out; whoever has come by in the meantime was never asked. */
        FINISH
    }

    private static final Map<Step, Map<CheckInState, CheckInState>> MOVES = Map.of(
            Step.ASK, Map.of(PLANNED, ASKED, ASKED, ASKED),
            Step.FINISH, Map.of(PLANNED, DONE, ASKED, DONE));

    /** @throws CheckInRefused when there is no such move */
    CheckInState after(Step step) {
        CheckInState next = MOVES.getOrDefault(step, Map.of()).get(this);
        if (next == null) {
            throw new CheckInRefused();
        }
        return next;
    }
}
