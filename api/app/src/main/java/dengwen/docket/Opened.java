package dengwen.docket;

import dengwen.intake.FileReport;
import dengwen.intake.StoredBlob;
import dengwen.intake.StoredMessage;
import dengwen.ledger.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sealed content of a clue and the desk's key to it; released after the event that says so. */
record Opened(
        Head head,
        byte[] report,
        FileReport.Grant grant,
        Stub.@Nullable Upward upward,
        List<ClueKey.Row> rekeys,
        List<StoredBlob> blobs,
        List<StoredMessage> messages,
        List<StoredReply> replies) {

    /** Shows nothing: it is sealed, and the grant opens it. */
    @Override
    public String toString() {
        return "Opened";
    }
}
