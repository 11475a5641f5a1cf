package dengwen.docket;

import dengwen.kernel.ObjectId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A reply of which the desk keeps no copy, because it keeps nothing of the clue.
 *
 * @param seq counts the replies of the clue from 1
 * @param ciphertext an age file, sealed to the mailbox
 */
record Told(@NotNull ObjectId id, @Min(1) int seq, @NotNull byte[] ciphertext) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "Told";
    }
}
