package dengwen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days, from the yearly notices that have been loaded. For a year without a notice the plain
 * week holds, and {@link #knows} says so: a deadline reckoned that way is provisional.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Year UNKNOWN = new Year(Set.of(), Set.of(), Map.of());

    private final Map<Integer, Year> years;

    private WorkingDays(Map<Integer, Year> years) {
        this.years = years;
    }

    /**
     * Reads the published calendar.
     *
     * @throws CalendarRefused when it is none, or contradicts itself
     */
    public static WorkingDays read(String document) {
        return new WorkingDays(CalendarDocument.read(document).years());
    }

    boolean includes(LocalDate day) {
        Year year = years.getOrDefault(day.getYear(), UNKNOWN);
        if (year.makeUpWorkdays().contains(day)) {
            return true;
        }
        return !WEEKEND.contains(day.getDayOfWeek()) && !year.holidays().contains(day);
    }

    /** The given day if it is a working day, else the next one that is (Civil Code art. 203). */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** True when the notice of every year from the first day to the last has been loaded. */
    boolean knows(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!years.containsKey(year)) {
                return false;
            }
        }
        return true;
    }

    /** The last day of the years from this day's on whose notices have been loaded; the day itself when its own is missing. */
    LocalDate knownUntil(LocalDate day) {
        LocalDate last = day;
        for (int year = day.getYear(); years.containsKey(year); year++) {
            last = LocalDate.of(year, 12, 31);
        }
        return last;
    }
}
