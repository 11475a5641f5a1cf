package dengwen.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every term, whatever the calendar. */
class TermProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 365;

    @Property
    void noClockRunsBackwards(
            @ForAll("terms") Term term,
            @ForAll("days") LocalDate start,
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("pauses") PausedDays paused) {
        WorkingDays days = calendar(holidays);
        LocalDate due = due(term, start, days, paused);
        assertFalse(due.isBefore(start));
        assertFalse(due(term, start.plusDays(1), days, paused).isBefore(due));
        Reminders told = Reminders.of(start, due, days, paused, 70);
        assertFalse(told.warnOn().isBefore(start) || told.nearOn().isBefore(told.warnOn()));
        assertFalse(due.isBefore(told.nearOn()));
    }

    @Property
    void aPauseNeverShortens(
            @ForAll("terms") Term term,
            @ForAll("days") LocalDate start,
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("pauses") PausedDays paused) {
        WorkingDays days = calendar(holidays);
        assertFalse(due(term, start, days, paused).isBefore(due(term, start, days, PausedDays.NONE)));
    }

    @Property
    void holidaysOnlyMoveEndsForward(
            @ForAll("terms") Term term,
            @ForAll("days") LocalDate start,
            @ForAll("holidays") Set<LocalDate> some,
            @ForAll("holidays") Set<LocalDate> more) {
        Set<LocalDate> all = new TreeSet<>(some);
        all.addAll(more);
        assertFalse(due(term, start, calendar(all), PausedDays.NONE)
                .isBefore(due(term, start, calendar(some), PausedDays.NONE)));
    }

    @Property
    void aPauseOfNoDayMovesNothing(@ForAll("terms") Term term, @ForAll("days") LocalDate start) {
        PausedDays none = new PausedDays(List.of(new PausedDays.Span(start.plusDays(1), start.plusDays(1))));
        WorkingDays days = calendar(Set.of());
        assertEquals(due(term, start, days, PausedDays.NONE), due(term, start, days, none));
    }

    @Property
    void calendarDaysMoveByTheDaysPausedWhereNoWeekendIsInTheWay(
            @ForAll("days") LocalDate start, @ForAll("lengths") int paused) {
        Term term = new Term(40, Term.Unit.CD);
        var span = new PausedDays.Span(start.plusDays(1), start.plusDays(1L + paused));
        WorkingDays days = calendar(Set.of());
        LocalDate moved = due(term, start, days, new PausedDays(List.of(span)));
        assertEquals(days.onOrAfter(start.plusDays(40L + paused)), moved);
    }

    private static LocalDate due(Term term, LocalDate start, WorkingDays days, PausedDays paused) {
        return term.due(start.atStartOfDay(), days, paused).on();
    }

    private static WorkingDays calendar(Set<LocalDate> holidays) {
        String written = holidays.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(","));
        return WorkingDays.read(
                "{\"version\":\"1\",\"years\":{\"2026\":{\"holidays\":[" + written + "],\"makeUpWorkdays\":[]}}}");
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.of(Term.Unit.WD, Term.Unit.CD, Term.Unit.M))
                .as((amount, unit) -> new Term(unit == Term.Unit.M ? amount / 12 : amount, unit));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, YEAR - 1).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 39);
    }

    @Provide
    Arbitrary<PausedDays> pauses() {
        return Combinators.combine(days(), lengths())
                .as((first, length) -> new PausedDays.Span(first, first.plusDays(length)))
                .list()
                .ofMaxSize(3)
                .map(PausedDays::new);
    }
}
