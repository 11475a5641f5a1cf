package dengwen.docket;

import dengwen.calendar.DeadlineRule;
import dengwen.kernel.Days;
import dengwen.routing.Urgency;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Shows clocks: what the rule says of each, and how it stands. */
@Singleton
class ClockFace {

    private final Clues clues;
    private final Pauses pauses;
    private final Timetable timetable;
    private final Days days;

    ClockFace(Clues clues, Pauses pauses, Timetable timetable, Days days) {
        this.clues = clues;
        this.pauses = pauses;
        this.timetable = timetable;
        this.days = days;
    }

    /** Every clock of a clue, the nearest first. */
    List<DeadlineRow> rows(Clue clue) {
        List<DeadlinePause> ofClue = pauses.of(clue.clueId());
        return clues.deadlines(clue.clueId()).stream()
                .map(deadline -> row(clue, deadline, ofClue))
                .toList();
    }

    /** @param ofClue pauses of the clue's clocks */
    DeadlineRow row(Clue clue, Deadline deadline, List<DeadlinePause> ofClue) {
        DeadlineRule rule = timetable.rule(deadline.duty());
        Urgency urgency = clue.urgency();
        boolean open = deadline.runs() && !deadline.dueBy().isBefore(days.now());
        return new DeadlineRow(
                deadline.duty(),
                rule.limit(urgency == null ? null : urgency.name()),
                deadline.startedOn(),
                deadline.dueOn(),
                ClueRow.instant(deadline.dueAt()),
                deadline.endedOn(),
                deadline.warnOn(),
                deadline.stage(),
                deadline.provisional(),
                ofClue.stream()
                        .filter(pause -> pause.duty() == deadline.duty())
                        .map(DeadlineRow.PauseRow::of)
                        .toList(),
                open ? rule.pauses() : Set.of());
    }
}
