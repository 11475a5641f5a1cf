package dengwen.intake;

import dengwen.kernel.ObjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrives.
 *
 * @param seq the number of the last one plus one
 * @param ciphertext an age file, sealed to the clue recipient
 * @param self the reporter's own state after it, kept in the same transaction
 * @param blobs uploads that it takes; none when it does not say
 */
public record SendMessage(
        @NotNull ObjectId id,
        @Min(1) int seq,
        @NotNull byte[] ciphertext,
        @Valid @Nullable SelfState self,
        @Size(max = FileReport.MOST_BLOBS) List<@NotNull ObjectId> blobs) {

    public SendMessage {
        blobs = blobs == null ? List.of() : blobs;
    }

    /** Shows nothing: it is sealed, and it is a reporter's. */
    @Override
    public String toString() {
        return "SendMessage";
    }
}
