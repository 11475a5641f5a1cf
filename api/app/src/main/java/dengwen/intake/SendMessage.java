package dengwen.intake;

import dengwen.kernel.ObjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrives.
 *
 * @param seq the number of the last one plus one
 * @param ciphertext an age file, sealed to the clue recipient
 * @param self the reporter's own state after it, kept in the same transaction
 */
public record SendMessage(
        @NotNull ObjectId id,
        @Min(1) int seq,
        @NotNull byte[] ciphertext,
        @Valid @Nullable SelfState self) {

    /** Shows nothing: it is sealed, and it is a reporter's. */
    @Override
    public String toString() {
        return "SendMessage";
    }
}
