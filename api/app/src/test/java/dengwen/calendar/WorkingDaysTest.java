package dengwen.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @Test
    void theShippedYearHasTwoHundredAndFortyEightWorkingDays() throws IOException {
        WorkingDays days = WorkingDays.read(Files.readString(Path.of("../../deploy/data/calendar.json")));
        LocalDate first = LocalDate.of(2026, 1, 1);

        long worked =
                first.datesUntil(first.plusYears(1)).filter(days::includes).count();

        assertEquals(248, worked);
        assertTrue(days.knows(first, LocalDate.of(2026, 12, 31)));
        assertFalse(days.knows(first, LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"version\":\"1\",\"years\":{\"2026\":{\"holidays\":[\"2026-02-30\"],\"makeUpWorkdays\":[]}}}",
                "{\"version\":\"1\",\"years\":{\"2026\":{\"holidays\":[\"2025-12-31\"],\"makeUpWorkdays\":[]}}}",
                "{\"version\":\"1\",\"years\":{\"2026\":{\"holidays\":[\"2026-01-01\"],\"makeUpWorkdays\":[\"2026-01-01\"]}}}",
                "{\"version\":\"1\",\"years\":{\"2026\":{\"holidays\":[]}}}",
                "{\"version\":\"1\"}",
            })
    void aBrokenCalendarIsRefused(String document) {
        assertThrows(CalendarRefused.class, () -> WorkingDays.read(document));
    }
}
