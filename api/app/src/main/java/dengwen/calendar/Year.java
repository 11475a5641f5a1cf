package dengwen.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/** The days of one year that the State Council's notice takes out of, or puts into, the ordinary working week. */
record Year(Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {

    Year {
        holidays = Set.copyOf(holidays);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        if (!Collections.disjoint(holidays, makeUpWorkdays)) {
            throw new CalendarRefused("a day is both off and worked");
        }
    }

    boolean liesIn(int year) {
        return Stream.concat(holidays.stream(), makeUpWorkdays.stream()).allMatch(day -> day.getYear() == year);
    }
}
