package dengwen.calendar;

import dengwen.kernel.DeskCode;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where what stays overdue climbs to.
 *
 * @param desk whose chiefs are told, in neutral words and never of which clue
 * @param after how long after the last day
 * @param of the desks of which it may be told anything
 */
public record Office(DeskCode desk, String after, Set<DeskCode> of) {

    public Office {
        of = Set.copyOf(of);
        Term.parse(after);
    }

    /** The last day on which the office is not told yet. */
    public LocalDate waits(LocalDate dueOn, WorkingDays workingDays) {
        return Term.parse(after)
                .due(dueOn.atStartOfDay(), workingDays, PausedDays.NONE)
                .on();
    }
}
