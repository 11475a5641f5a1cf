package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.intake.PlainFacets;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.routing.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A clue as the queue shows it.
 *
 * @param urgency null on the sealed path, where the server does not know it
 * @param receivedHour for U0 and U1 alone
 * @param sizeClass bytes of the sealed report
 * @param due the nearest deadline that still runs; null when none does
 * @param kind null until the desk accepts it
 * @param headline null until the desk gives it one
 * @param identityVerification for a named report alone
 */
record ClueRow(
        ClueId clueId,
        DeskCode desk,
        ClueState state,
        @Nullable Urgency urgency,
        LocalDate receivedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer receivedHour,
        boolean sealed,
        @Nullable PlainFacets facets,
        String source,
        int sizeClass,
        @Nullable OfficerName assignee,
        @Nullable Due due,
        LastEvent lastEvent,
        @Nullable ClueKind kind,
        @Nullable Headline headline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable IdentityVerification identityVerification) {

    private static final String WEB = "WEB";

    static ClueRow of(Clue clue) {
        return new ClueRow(
                clue.clueId(),
                clue.desk(),
                clue.state(),
                clue.urgency(),
                clue.receivedOn(),
                clue.receivedHour(),
                clue.facets() == null,
                clue.facets(),
                WEB,
                clue.sizeClass(),
                clue.assignee(),
                clue.dueDuty() == null ? null : new Due(clue.dueDuty(), clue.dueOn(), instant(clue.dueAt())),
                new LastEvent(clue.lastType(), clue.lastAt()),
                clue.kind(),
                clue.headline(),
                clue.identityVerification());
    }

    /** @param at for duties that are counted in hours */
    record Due(
            Duty rule,
            LocalDate on,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant at) {}

    /** @param at a day for a reporter's act, a second for an officer's */
    record LastEvent(String type, String at) {}

    static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(Days.ZONE).toInstant();
    }
}
