package dengwen.docket;

import dengwen.kernel.ObjectId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A reply as it arrives.
 *
 * @param seq counts the replies of the clue from 1
 * @param ciphertext an age file, sealed to the mailbox
 * @param copy the same text, sealed to the clue's key
 */
public record Reply(
        @NotNull ObjectId id,
        @Min(1) int seq,
        @NotNull byte[] ciphertext,
        @NotNull byte[] copy) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "Reply";
    }
}
