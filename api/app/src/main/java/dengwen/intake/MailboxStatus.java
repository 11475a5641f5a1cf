package dengwen.intake;

import dengwen.kernel.ClueId;
import java.time.LocalDate;

/** What a mailbox says about its clue, and what the reporter left in it. */
record MailboxStatus(
        ClueId clueId,
        String state,
        LocalDate receivedOn,
        LocalDate acceptBy,
        int manifestVersion,
        int selfVersion,
        byte[] selfState) {

    SelfState self() {
        return new SelfState(selfVersion, selfState);
    }
}
