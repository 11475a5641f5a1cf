package dengwen.docket;

import dengwen.docket.ClueAct.Pause;
import dengwen.docket.ClueAct.Resume;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Days;
import dengwen.kernel.InvalidField;
import jakarta.inject.Singleton;

/** Lets clocks stand still where the law excludes that time, and go on. What a reporter is asked for stops no clock. */
@Singleton
class Standstill {

    private final Clues clues;
    private final Pauses pauses;
    private final Notes notes;
    private final Timetable timetable;
    private final Clocks clocks;
    private final Days days;

    Standstill(Clues clues, Pauses pauses, Notes notes, Timetable timetable, Clocks clocks, Days days) {
        this.clues = clues;
        this.pauses = pauses;
        this.notes = notes;
        this.timetable = timetable;
        this.clocks = clocks;
        this.days = days;
    }

    /**
     * Part of a deed, which holds the clue's turn.
     *
     * @param at when, as the event has it
     * @throws InvalidField when the rule does not allow this reason
     * @throws StateRefused unless the clock runs and is not over
     */
    void pause(Officer officer, Clue clue, Pause act, String at) {
        var allowed = timetable.rule(act.rule()).pauses();
        if (!allowed.contains(act.reason())) {
            throw new InvalidField(
                    "/act/reason", "choice", allowed.stream().sorted().toList());
        }
        Deadline deadline = deadline(clue, act.rule());
        if (!deadline.runs() || deadline.dueBy().isBefore(days.now())) {
            throw new StateRefused();
        }
        if (act.note() != null) {
            notes.write(officer, clue, act.note(), at);
        }
        pauses.open(
                deadline,
                act.reason(),
                days.today(),
                act.note() == null ? null : act.note().id());
        deadline.pause();
    }

    /** Part of a deed, as {@link #pause}. Its last day moves on by the time paused. @throws StateRefused unless it is paused */
    void resume(Clue clue, Resume act) {
        Deadline deadline = deadline(clue, act.rule());
        if (deadline.stage() != Stage.PAUSED) {
            throw new StateRefused();
        }
        pauses.close(deadline, days.today());
        clocks.recount(clue, deadline, pauses.days(deadline));
    }

    private Deadline deadline(Clue clue, Duty duty) {
        return clues.deadlines(clue.clueId()).stream()
                .filter(deadline -> deadline.duty() == duty)
                .findFirst()
                .orElseThrow(StateRefused::new);
    }
}
