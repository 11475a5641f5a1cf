package dengwen.intake;

import dengwen.kernel.ObjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it arrives.
 *
 * @param report an age file, sealed to the clue recipient
 * @param facets null on the sealed path, where they stand in the report alone
 * @param receiptLeaf lets the holder of the receipt show that it was filed
 * @param identity who the reporter is; of a named report alone
 * @param contact how he may be called; never on the sealed path
 * @param blobs uploads that it takes; none when it does not say
 */
public record FileReport(
        @Min(1) @Max(1) int suite,
        @Min(1) int manifestVersion,
        @NotNull String clueRecipient,
        @NotNull @Size(min = 32, max = 32) byte[] authPublicKey,
        @NotNull byte[] report,
        @Valid @Nullable PlainFacets facets,
        @NotNull @Size(min = 1, max = 8) List<@Valid @NotNull Grant> grants,
        @Valid @NotNull NewMailbox mailbox,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String receiptLeaf,
        @Valid @Nullable SealedIdentity identity,
        @Valid @Nullable SealedContact contact,
        @Size(max = MOST_BLOBS) List<@NotNull ObjectId> blobs) {

    /** Sealed files of a report or message. */
    static final int MOST_BLOBS = 16;

    public FileReport {
        blobs = blobs == null ? List.of() : blobs;
    }

    /** Shows nothing: it is sealed, and it is a reporter's. */
    @Override
    public String toString() {
        return "FileReport";
    }

    /** The clue's key, sealed to a desk or to oversight. */
    public record Grant(
            @NotNull @Size(max = 32) String desk,
            @Min(1) int epoch,
            @NotNull Purpose purpose,
            @NotNull @Size(max = 32768) byte[] ciphertext) {}

    /** What a grant is for. */
    public enum Purpose {
        LEAD,
        OVERSIGHT
    }

    /**
     * Where answers will wait.
     *
     * @param self the first version of the reporter's own state
     */
    public record NewMailbox(
            @NotNull @Pattern(regexp = "[0-9a-f]{32}") String locator,
            @NotNull String recipient,
            @NotNull @Size(max = 67500) byte[] self) {}
}
