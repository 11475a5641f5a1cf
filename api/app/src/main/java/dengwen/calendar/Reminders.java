package dengwen.calendar;

import java.time.LocalDate;

/**
 * When a term is warned of.
 *
 * @param warnOn when the set part of its days is over; never after {@code nearOn}
 * @param nearOn when one working day is left
 */
public record Reminders(LocalDate warnOn, LocalDate nearOn) {

    private static final int WHOLE = 100;

    static Reminders of(LocalDate start, LocalDate last, WorkingDays workingDays, PausedDays paused, int percent) {
        LocalDate near = start;
        for (LocalDate day = last.minusDays(1); day.isAfter(start) && near.equals(start); day = day.minusDays(1)) {
            near = workingDays.includes(day) ? day : near;
        }
        LocalDate warn = after(start, last, workingDays, paused, percent);
        return new Reminders(warn.isAfter(near) ? near : warn, near);
    }

    private static LocalDate after(
            LocalDate start, LocalDate last, WorkingDays workingDays, PausedDays paused, int percent) {
        var counted = start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> workingDays.includes(day) && !paused.cover(day))
                .toList();
        int place = Math.ceilDiv(counted.size() * percent, WHOLE);
        return place == 0 ? start : counted.get(place - 1);
    }
}
