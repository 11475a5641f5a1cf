package dengwen.identity;

import dengwen.intake.ClueKeys;
import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import dengwen.ledger.Head;
import dengwen.seal.Custody;
import dengwen.seal.UnmaskRequest;
import dengwen.staff.DeskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as a custodian must see it before he answers, with his own share. @param sealedBy null for the reporter */
record CustodyView(
        UnmaskRequest request,
        List<Unmasking.Signed> signatures,
        Custody custody,
        byte[] custodySignature,
        Keys clue,
        DeskView desk,
        String agency,
        byte[] share,
        @Nullable OfficerName sealedBy,
        Head head) {

    /** What the clue's id certifies. */
    record Keys(ClueId clueId, String clueRecipient, byte[] authPublicKey, String mailboxRecipient) {

        static Keys of(ClueId clue, ClueKeys keys) {
            return new Keys(clue, keys.clueRecipient(), keys.authPublicKey(), keys.mailboxRecipient());
        }
    }
}
