package dengwen.identity;

import dengwen.ledger.Head;
import dengwen.seal.CallRequest;
import dengwen.seal.ContactKeeping;
import dengwen.staff.DeskView;
import org.jspecify.annotations.Nullable;

/**
 * A call as a keeper must see it before he does anything, with his own share.
 *
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
        byte[] share,
        int answered,
        int tries,
        Head head) {}
