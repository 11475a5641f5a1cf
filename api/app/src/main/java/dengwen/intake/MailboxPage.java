package dengwen.intake;

import dengwen.kernel.ClueId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mailbox.
 *
 * @param state where the clue stands, as the server says
 * @param next the cursor of what follows, null at the end
 * @param padding spaces, so that the whole answer is a multiple of {@link MailboxPages#UNIT} bytes
 */
record MailboxPage(
        ClueId clueId,
        String state,
        LocalDate receivedOn,
        LocalDate acceptBy,
        int manifestVersion,
        SelfState self,
        int nextMessageSeq,
        List<MailboxEntry> entries,
        @Nullable String next,
        String padding) {

    MailboxPage padded(int spaces) {
        return new MailboxPage(
                clueId,
                state,
                receivedOn,
                acceptBy,
                manifestVersion,
                self,
                nextMessageSeq,
                entries,
                next,
                " ".repeat(spaces));
    }
}
