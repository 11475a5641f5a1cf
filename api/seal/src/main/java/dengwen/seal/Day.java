package dengwen.seal;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days are written {@code YYYY-MM-DD}, so that they sort as text. */
final class Day {

    private static final int LENGTH = 10;

    private Day() {}

    /** Whether it is a day of the calendar in this form; the 31st of February is none. */
    static boolean isDay(String text) {
        try {
            return text.length() == LENGTH && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
