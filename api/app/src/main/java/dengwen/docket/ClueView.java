package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dengwen.intake.ClueKeys;
import dengwen.intake.FileReport.Purpose;
import dengwen.ledger.Head;
import dengwen.ledger.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the server knows of a clue; what it holds sealed is released by an opening. */
record ClueView(
        @JsonUnwrapped ClueRow row,
        @JsonUnwrapped ClueKeys keys,
        List<GrantRow> grants,
        List<DeadlineRow> deadlines,
        Head head,
        int nextReplySeq,
        List<Step> timeline) {

    /** @param hash hex of the hash of the grant's file */
    record GrantRow(String desk, int epoch, Purpose purpose, String hash) {}

    /**
     * One clock.
     *
     * @param end the day on which the duty was done; null while it runs
     * @param provisional whether it was counted without the calendar of a year; told only then
     */
    record DeadlineRow(
            Duty rule,
            LocalDate start,
            LocalDate on,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant at,

            @Nullable LocalDate end,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean provisional) {

        static DeadlineRow of(Deadline deadline) {
            return new DeadlineRow(
                    deadline.duty(),
                    deadline.startedOn(),
                    deadline.dueOn(),
                    ClueRow.instant(deadline.dueAt()),
                    deadline.endedOn(),
                    deadline.provisional());
        }
    }
}
