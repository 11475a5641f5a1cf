package dengwen.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that lies in a mailbox.
 *
 * @param seq of the event for an opening, else of the message or reply
 * @param ciphertext null for the reporter's own messages, of which {@code hash} tells which file arrived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailboxEntry(
        Type type,
        long seq,
        @Nullable ObjectId id,
        @Nullable DeskCode desk,
        @Nullable Integer epoch,
        byte @Nullable [] ciphertext,
        @Nullable String hash,
        @Nullable LocalDate on) {

    /** In the order in which a mailbox lists them. */
    enum Type {
        OPENING,
        MESSAGE,
        REPLY
    }

    MailboxEntry(long seq, byte[] opening) {
        this(Type.OPENING, seq, null, null, null, opening, null, null);
    }

    MailboxEntry(ObjectId id, int seq, String hash, LocalDate on) {
        this(Type.MESSAGE, seq, id, null, null, null, hash, on);
    }

    MailboxEntry(ObjectId id, int seq, DeskCode desk, int epoch, byte[] ciphertext, LocalDate on) {
        this(Type.REPLY, seq, id, desk, epoch, ciphertext, null, on);
    }

    /** At least what it takes on the wire, and enough that a hundred never fit into one page. */
    int weight() {
        return 500 + (ciphertext == null ? 0 : ciphertext.length * 4 / 3);
    }
}
