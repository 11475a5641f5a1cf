package dengwen.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days of one year that the State Council's notice takes out of, or puts into, the ordinary working week.
 *
 * @param names what a run of days off is for, by its first day and language; for people alone
 */
record Year(Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays, Map<LocalDate, Map<String, String>> names) {

    Year {
        holidays = Set.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        names = names == null ? Map.of() : Map.copyOf(names);
        if (!Collections.disjoint(holidays, makeUpWorkdays)) {
            throw new CalendarRefused("a day is both off and worked");
        }
        if (!holidays.containsAll(names.keySet())) {
            throw new CalendarRefused("a name is of no day off");
        }
    }

    boolean liesIn(int year) {
        return Stream.concat(holidays.stream(), makeUpWorkdays.stream()).allMatch(day -> day.getYear() == year);
    }
}
