package dengwen.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clock of the table of deadlines (domain bible 2.5), as {@code deploy/data/deadlines.json} has it.
 *
 * @param row the row of the bible that it comes from; one row may have several clocks
 * @param source statute and article, or that this product sets it
 * @param limit such as {@code 15WD}
 * @param urgency limits for some urgencies, in place of {@code limit}
 * @param kinds what the desk must have taken the report for; empty for anything
 * @param starts types of events of the clue that start it
 * @param ends types of events of the clue that end it
 * @param pauses for which reasons it may stand still; the law excludes that time
 * @param awaits which issue brings its events; null when they are here
 */
public record DeadlineRule(
        String id,
        String row,
        String zh,
        String en,
        String source,
        String limit,
        Map<String, String> urgency,
        Binds binds,
        Of of,
        Set<String> kinds,
        From from,
        Set<String> starts,
        Set<String> ends,
        Set<PauseReason> pauses,
        @Nullable String awaits) {

    public DeadlineRule {
        urgency = urgency == null ? Map.of() : Map.copyOf(urgency);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        from = from == null ? From.RECEIPT : from;
        starts = Set.copyOf(starts);
        ends = Set.copyOf(ends);
        pauses = pauses == null ? Set.of() : Set.copyOf(pauses);
        List<Term> terms = List.of(Term.parse(limit));
        urgency.values().forEach(Term::parse);
        if (!pauses.isEmpty() && terms.getFirst().countsHours()) {
            throw new IllegalArgumentException(id + " counts hours and cannot stand still for days");
        }
    }

    /** What a clock belongs to. */
    public enum Binds {
        REPORT,
        CLUE,
        /** What one organ asks of another. */
        REQUEST,
        /** Nothing that the docket holds. */
        SYSTEM
    }

    /** Whose clues have it. */
    public enum Of {
        EVERY,
        /** Of reporters who gave a name, or a unit's. */
        NAMED,
        ANONYMOUS,
        /** Whose facets the server may read. */
        ORDINARY,
        /** Of the sealed path. */
        SEALED
    }

    /** The day that it counts from. */
    public enum From {
        RECEIPT,
        EVENT
    }

    /** How long it is for an urgency, such as {@code 2H}. @param urgent null on the sealed path, which knows none */
    public String limit(@Nullable String urgent) {
        return urgent == null ? limit : urgency.getOrDefault(urgent, limit);
    }

    /** When it ends if it starts at the given time of Asia/Shanghai; only clocks in hours look at the hour. */
    public Due due(@Nullable String urgent, LocalDateTime start, WorkingDays workingDays, PausedDays paused) {
        return Term.parse(limit(urgent)).due(start, workingDays, paused);
    }
}
