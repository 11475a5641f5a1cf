package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the desk gets it back.
 *
 * @param copy null of what was destroyed when the clue was sealed up
 * @param hash of the file that went to the mailbox
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredReply(
        ObjectId id,
        int seq,
        DeskCode desk,
        int epoch,
        OfficerName user,
        byte @Nullable [] copy,
        LocalDate on,
        String hash) {}
