package dengwen.identity;

import dengwen.kernel.OfficerName;
import dengwen.seal.Custody;
import dengwen.seal.UnmaskRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the parts of a name, and who asked for it: for the officers who see the clue. No box, no share.
 *
 * @param answering agencies whose part a custodian of the list in force holds
 */
record IdentityView(Custody custody, byte[] signature, List<String> answering, List<Request> unmaskings) {

    static IdentityView of(IdentityBox box, List<String> answering, List<Request> unmaskings) {
        return new IdentityView(box.custody(), box.signature(), answering, unmaskings);
    }

    /** @param ended what ended it before its time; null when nothing did */
    record Request(
            UnmaskRequest request,
            List<Unmasking.Signed> signatures,
            UnmaskState state,
            @Nullable UnmaskEnd ended,
            List<Answer> answers) {}

    /**
     * @param due by when it should be answered; the deputies are reminded then
     * @param user null while it waits
     * @param reason of a refusal alone
     */
    record Answer(
            String agency,
            ShareState state,
            Instant due,
            @Nullable OfficerName user,
            @Nullable RefusalReason reason) {}
}
