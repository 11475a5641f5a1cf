package dengwen.docket;

import dengwen.kernel.ObjectId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A version of a note as it arrives.
 *
 * @param version counts from 1
 * @param ciphertext an age file, sealed to the clue's key
 */
record Note(
        @NotNull ObjectId id, @Min(1) int version, @NotNull byte[] ciphertext) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "Note";
    }
}
