package dengwen.identity;

import dengwen.kernel.OfficerName;
import dengwen.ledger.Head;
import dengwen.seal.CallRequest;
import dengwen.seal.ContactKeeping;
import dengwen.staff.DeskView;
import org.jspecify.annotations.Nullable;

/**
 * A call as a keeper must see it before he does anything, with his own share.
 *
 * @param kept whose place in the keeping this keeper has
 * @param sealedBy who sealed his share; null for the reporter
 * @param answered how many shares were given
 * @param tries how often the reporter was called
 */
record CallView(
        CallRequest request,
        byte[] signature,
        CallState state,
        ReporterCall.@Nullable Taken taken,
        ContactKeeping keeping,
        byte[] keepingSignature,
        CustodyView.Keys clue,
        DeskView desk,
        String kept,
        byte[] share,
        @Nullable OfficerName sealedBy,
        int answered,
        int tries,
        Head head) {}
