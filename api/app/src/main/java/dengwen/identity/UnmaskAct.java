package dengwen.identity;

import dengwen.docket.Reply;
import dengwen.kernel.DeskCode;
import dengwen.seal.UnmaskRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What officers and custodians do about a name, as they sign it. {@code request} is the hex hash of the request. */
sealed interface UnmaskAct {

    /** @param signature of purpose {@code unmask} */
    record Ask(
            @NotNull DeskCode desk,
            @NotNull UnmaskRequest request,
            @NotNull @Size(min = 64, max = 64) byte[] signature) implements UnmaskAct {}

    /** @param signature as in {@link Ask} */
    record Approve(
            @NotNull DeskCode desk,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String request,
            @NotNull @Size(min = 64, max = 64) byte[] signature)
            implements UnmaskAct {}

    /**
     * One of two is there.
     *
     * @param reply by which the reporter is told
     * @param withheld hex hash of the document by which the law forbids telling
     */
    record Open(
            @NotNull DeskCode desk,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String request,
            @Valid @Nullable Reply reply,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String withheld)
            implements UnmaskAct {}

    /** @param ciphertext the share, sealed to the request's recipient */
    record Give(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String request,
            @NotNull @Size(max = 32) String agency,
            @NotNull @Size(max = 12288) byte[] ciphertext)
            implements UnmaskAct {}

    record Refuse(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String request,
            @NotNull @Size(max = 32) String agency,
            @NotNull RefusalReason reason)
            implements UnmaskAct {}
}
