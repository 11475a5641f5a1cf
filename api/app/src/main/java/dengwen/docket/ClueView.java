package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dengwen.intake.ClueKeys;
import dengwen.intake.FileReport.Purpose;
import dengwen.ledger.Head;
import dengwen.ledger.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the server knows of a clue; what it holds sealed is released by an opening.
 *
 * @param generation how often the clue's key was renewed
 * @param sealedUp null unless it came up from a desk of the district
 * @param opinions on how to dispose of it, the oldest first, like the results
 */
record ClueView(
        @JsonUnwrapped ClueRow row,
        @JsonUnwrapped ClueKeys keys,
        List<GrantRow> grants,
        int generation,
        Stub.@Nullable From sealedUp,
        List<DeadlineRow> deadlines,
        List<Opinion.Row> opinions,
        List<Result.Row> results,
        Head head,
        int nextReplySeq,
        List<Step> timeline) {

    /** @param hash hex of the hash of the grant's file */
    record GrantRow(String desk, int epoch, Purpose purpose, String hash) {}
}
