package dengwen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the rules write it: {@code 2H} hours, {@code 15WD} working days, {@code 10CD} calendar days,
 * {@code 1M} months. The day of the start is never counted (Civil Code art. 201), so {@code 0WD} is that day itself, or
 * the next working day when it is a day off.
 */
record Term(int amount, Unit unit) {

    enum Unit {
        H,
        WD,
        CD,
        M
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(H|WD|CD|M)");

    static Term parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A term is written like 2H, 15WD, 10CD or 1M, not " + written);
        }
        return new Term(Integer.parseInt(matcher.group(1)), Unit.valueOf(matcher.group(2)));
    }

    boolean countsHours() {
        return unit == Unit.H;
    }

    /**
     * When this term ends. Paused days are not counted. Hours run through nights and days off. A last calendar day or month's day that is a day off
     * moves to the next working day (Civil Code art. 203); a month without that day ends on its last one (art. 202).
     */
    Due due(LocalDateTime from, WorkingDays workingDays, PausedDays paused) {
        LocalDate start = from.toLocalDate();
        return switch (unit) {
            case H -> Due.at(from.plusHours(amount));
            case WD -> Due.on(afterWorkingDays(start, workingDays, paused), start, workingDays);
            case CD -> Due.on(workingDays.onOrAfter(paused.stretch(start, start.plusDays(amount))), start, workingDays);
            case M ->
                Due.on(workingDays.onOrAfter(paused.stretch(start, start.plusMonths(amount))), start, workingDays);
        };
    }

    private LocalDate afterWorkingDays(LocalDate start, WorkingDays workingDays, PausedDays paused) {
        LocalDate day = amount == 0 ? workingDays.onOrAfter(start) : start;
        int counted = 0;
        while (counted < amount) {
            day = workingDays.onOrAfter(day.plusDays(1));
            if (!paused.cover(day)) {
                counted++;
            }
        }
        return day;
    }
}
