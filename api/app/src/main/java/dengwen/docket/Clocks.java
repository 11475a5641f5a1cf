package dengwen.docket;

import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRule;
import dengwen.calendar.Due;
import dengwen.calendar.PausedDays;
import dengwen.calendar.WorkingDays;
import dengwen.intake.PlainFacets;
import dengwen.intake.ReportFiled;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.routing.Urgency;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts and ends the clocks of a clue by what happens to it. Which event does what stands in the table of deadlines alone,
 * so that a new event needs no code here.
 */
@Singleton
class Clocks {

    /** That the reporter was told whether the report is accepted; no event of its own, but part of several. */
    private static final String TOLD = "told";

    /** The same by the voice of a keeper, who calls for nothing else: it feeds the result back too, once there is one. */
    private static final String TOLD_BY_CALL = "told-by-call";

    private final Clues clues;
    private final Pauses pauses;
    private final Timetable timetable;
    private final Calendars calendars;
    private final Days days;

    Clocks(Clues clues, Pauses pauses, Timetable timetable, Calendars calendars, Days days) {
        this.clues = clues;
        this.pauses = pauses;
        this.timetable = timetable;
        this.calendars = calendars;
        this.days = days;
    }

    /** What starts with a filing. @param desk the lead's */
    List<Deadline> of(ReportFiled filed, DeskCode desk) {
        PlainFacets facets = filed.facets();
        Urgency urgency = facets == null ? null : facets.urgency();
        LocalDateTime received = received(filed.on(), urgency);
        WorkingDays workingDays = calendars.of(filed.manifestVersion());
        return timetable
                .startedBy("filed", facets, null)
                .map(duty -> {
                    Due due = timetable.rule(duty).due(name(urgency), received, workingDays, PausedDays.NONE);
                    var reminders = timetable.reminders(filed.on(), due.on(), workingDays, PausedDays.NONE);
                    return new Deadline(filed.clue(), duty, desk, filed.on(), due, reminders);
                })
                .toList();
    }

    /** Something happened to a clue: starts what that starts, then ends what it ends, and puts the clue in its place. */
    void happened(Clue clue, String event) {
        timetable.startedBy(event, clue.facets(), clue.kind()).forEach(duty -> start(clue, duty));
        clues.deadlines(clue.clueId()).stream()
                .filter(deadline -> timetable.rule(deadline.duty()).ends().contains(event))
                .forEach(this::end);
        clue.await(clues.deadlines(clue.clueId()));
    }

    /** The reporter was told something; once it is decided whether the report is accepted, that tells of the decision. */
    void told(Clue clue) {
        if (clue.state().isDecided()) {
            happened(clue, TOLD);
        }
    }

    /** The same by a call. */
    void toldByCall(Clue clue) {
        if (clue.state().isDecided()) {
            happened(clue, TOLD_BY_CALL);
        }
    }

    /** Starts a clock that no event of the clue starts. */
    void owe(Clue clue, Duty duty) {
        start(clue, duty);
        clue.await(clues.deadlines(clue.clueId()));
    }

    /** Ends one that no event of the clue ends. */
    void fulfil(Clue clue, Duty duty) {
        clues.deadlines(clue.clueId()).stream()
                .filter(deadline -> deadline.duty() == duty)
                .forEach(this::end);
        clue.await(clues.deadlines(clue.clueId()));
    }

    private void end(Deadline deadline) {
        pauses.close(deadline, days.today());
        deadline.end(days.today());
    }

    private void start(Clue clue, Duty duty) {
        boolean fromReceipt = timetable.rule(duty).from() == DeadlineRule.From.RECEIPT;
        LocalDate from = fromReceipt ? clue.receivedOn() : days.today();
        WorkingDays workingDays = calendars.newest();
        Due due = timetable.rule(duty).due(name(clue.urgency()), from.atStartOfDay(), workingDays, PausedDays.NONE);
        var reminders = timetable.reminders(from, due.on(), workingDays, PausedDays.NONE);
        clues.deadlines(clue.clueId()).stream()
                .filter(deadline -> deadline.duty() == duty)
                .findFirst()
                .ifPresentOrElse(
                        before -> before.start(from, due, reminders),
                        () -> clues.add(new Deadline(clue.clueId(), duty, clue.desk(), from, due, reminders)));
    }

    /**
     * Counts a clock anew, by the newest calendar.
     *
     * @return whether its last day moved
     */
    boolean recount(Clue clue, Deadline deadline, PausedDays paused) {
        if (deadline.dueAt() != null) {
            return false;
        }
        LocalDate before = deadline.dueOn();
        WorkingDays workingDays = calendars.newest();
        LocalDate start = deadline.startedOn();
        Due due = timetable.rule(deadline.duty()).due(name(clue.urgency()), start.atStartOfDay(), workingDays, paused);
        deadline.recount(due, timetable.reminders(start, due.on(), workingDays, paused), days.today());
        return !before.equals(deadline.dueOn());
    }

    /** The hour of arrival where it counts, else the day alone. */
    private LocalDateTime received(LocalDate on, @Nullable Urgency urgency) {
        return urgency != null && urgency.countsHours()
                ? LocalDateTime.ofInstant(days.thisHour(), Days.ZONE)
                : on.atStartOfDay();
    }

    private static @Nullable String name(@Nullable Urgency urgency) {
        return urgency == null ? null : urgency.name();
    }
}
