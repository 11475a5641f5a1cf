package dengwen.seal;

import java.util.regex.Pattern;

/** Days are written {@code YYYY-MM-DD}, so that they sort as text. */
final class Day {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Day() {}

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }
}
