package dengwen.intake;

import dengwen.kernel.OfficerName;
import dengwen.seal.Custody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who a reporter is, sealed to the clue and to several keepers together (0009-named-reports.md).
 *
 * @param signature of the report's signing key under custody
 * @param box opened by the clue's key and the identity key together
 */
public record SealedIdentity(
        @NotNull Custody custody,
        @NotNull @Size(min = 64, max = 64) byte[] signature,
        @NotNull @Size(max = 131072) byte[] box,
        @NotNull @Size(min = 3, max = 32) List<@Valid @NotNull Share> shares) {

    /** Shows nothing: it is sealed, and it is a reporter's. */
    @Override
    public String toString() {
        return "SealedIdentity";
    }

    /** A share for one custodian. */
    public record Share(
            @NotNull @Size(max = 32) String agency,
            @NotNull OfficerName user,
            @NotNull @Size(max = 12288) byte[] ciphertext) {}
}
