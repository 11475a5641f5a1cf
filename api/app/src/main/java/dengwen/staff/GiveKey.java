package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A desk's key, sealed to a member by another one. */
public record GiveKey(
        @NotNull DeskCode desk,
        @Min(1) int epoch,
        @NotNull OfficerName user,
        @NotNull @Size(min = 1, max = 32_768) byte[] ciphertext) {

    /** Shows no ciphertext. */
    @Override
    public String toString() {
        return "GiveKey[" + desk + ":" + epoch + " to " + user + "]";
    }
}
