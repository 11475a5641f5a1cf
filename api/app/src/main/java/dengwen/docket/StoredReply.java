package dengwen.docket;

import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import java.time.LocalDate;

/**
 * A reply as the desk gets it back.
 *
 * @param hash of the file that went to the mailbox
 */
record StoredReply(
        ObjectId id, int seq, DeskCode desk, int epoch, OfficerName user, byte[] copy, LocalDate on, String hash) {}
