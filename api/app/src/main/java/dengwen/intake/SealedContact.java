package dengwen.intake;

import dengwen.kernel.OfficerName;
import dengwen.seal.ContactKeeping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a reporter may be called, sealed to several keepers (0010-who-may-call.md).
 *
 * @param signature of the report's signing key under keeping
 * @param box opened by any two keepers together
 */
public record SealedContact(
        @NotNull ContactKeeping keeping,
        @NotNull @Size(min = 64, max = 64) byte[] signature,
        @NotNull @Size(max = 12288) byte[] box,
        @NotNull @Size(min = 3, max = 16) List<@Valid @NotNull Share> shares) {

    /** Shows nothing: it is sealed, and it is a reporter's. */
    @Override
    public String toString() {
        return "SealedContact";
    }

    /** A share for one keeper. */
    public record Share(
            @NotNull OfficerName user,
            @NotNull @Size(max = 12288) byte[] ciphertext) {}
}
