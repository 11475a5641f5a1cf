package dengwen.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the last days of {@code deploy/data/terms-generated.json}, which the browser's counting is held against too.
 * After a change of the calendar {@code -Dterms.write=true} writes the file anew.
 */
class GeneratedTermsTest {

    private static final Path FILE = Path.of("../../deploy/data/terms-generated.json");
    private static final Path CALENDAR = Path.of("../../deploy/data/calendar.json");
    private static final List<String> TERMS = List.of("3WD", "5WD", "7WD", "15WD", "30WD", "10CD", "17CD");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void theFileHoldsTheLastDayOfEveryTermFromEveryDay() throws IOException {
        WorkingDays workingDays = WorkingDays.read(Files.readString(CALENDAR));
        Map<String, List<String>> ends = new LinkedHashMap<>();
        for (String term : TERMS) {
            ends.put(
                    term,
                    FIRST.datesUntil(FIRST.plusYears(1))
                            .map(day -> end(term, day, workingDays))
                            .toList());
        }
        if (Boolean.getBoolean("terms.write")) {
            Files.writeString(FILE, text(ends));
        }

        assertEquals(
                ends, new ObjectMapper().readValue(FILE.toFile(), new TypeReference<Map<String, List<String>>>() {}));
    }

    private static String end(String term, LocalDate from, WorkingDays workingDays) {
        Due due = Term.parse(term).due(from.atStartOfDay(), workingDays, PausedDays.NONE);
        return due.on() + (due.provisional() ? "?" : "");
    }

    private static String text(Map<String, List<String>> ends) {
        return ends.entrySet().stream()
                .map(entry -> "  \"" + entry.getKey() + "\": [\"" + String.join("\", \"", entry.getValue()) + "\"]")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
