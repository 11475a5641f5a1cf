package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.seal.CallRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits for a keeper.
 *
 * @param keeper who took it
 * @param answered how many shares were given
 */
record CallRow(
        ObjectId requestId,
        ClueId clueId,
        CallRequest.Reason reason,
        CallState state,
        @Nullable OfficerName keeper,
        int answered,
        Instant expires) {

    static CallRow of(ReporterCall call, int answered) {
        return new CallRow(
                call.requestId(),
                call.clueId(),
                call.request().reason(),
                call.state(),
                call.takenBy(),
                answered,
                call.expires());
    }
}
