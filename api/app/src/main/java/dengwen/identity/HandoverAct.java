package dengwen.identity;

import dengwen.kernel.OfficerName;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What keepers do when one follows another, as they sign it. {@code kept} is the place of the part. */
sealed interface HandoverAct {

    Secret secret();

    String kept();

    /** @param ciphertext the share, sealed to {@code to} */
    record Offer(
            @NotNull Secret secret,
            @NotNull @Size(max = 32) String kept,
            @NotNull OfficerName to,
            @NotNull @Size(max = 12288) byte[] ciphertext)
            implements HandoverAct {}

    /** @param ciphertext hex hash of the file that was offered */
    record Take(
            @NotNull Secret secret,
            @NotNull @Size(max = 32) String kept,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String ciphertext)
            implements HandoverAct {}

    /** @param ciphertext as in {@link Take} */
    record GiveBack(
            @NotNull Secret secret,
            @NotNull @Size(max = 32) String kept,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String ciphertext,
            @NotNull Reason reason)
            implements HandoverAct {}

    /** Why an offered part is not taken. */
    enum Reason {
        /** It does not open, or is not what the reporter committed to. */
        CORRUPT,
        NOT_MINE
    }
}
