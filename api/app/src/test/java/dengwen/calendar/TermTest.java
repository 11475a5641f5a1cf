package dengwen.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLOCKS_IN_ORACLES = 8;

    private final WorkingDays of2026 = shipped();

    @TestFactory
    Stream<DynamicTest> everyClockOfTheOraclesEndsOnItsDay() throws IOException {
        JsonNode oracles = oracles();
        WorkingDays days =
                WorkingDays.read("{\"version\":\"oracles\",\"years\":{\"2026\":" + oracles.get("calendar") + "}}");
        assertEquals(CLOCKS_IN_ORACLES, oracles.get("clocks").size());
        return StreamSupport.stream(oracles.get("clocks").spliterator(), false)
                .flatMap(clock -> Stream.of(days, of2026)
                        .map(calendar -> DynamicTest.dynamicTest(
                                clock.toString(),
                                () -> assertEquals(
                                        LocalDate.parse(clock.get("due").asText()),
                                        due(
                                                        clock.get("rule").asText(),
                                                        clock.get("from").asText(),
                                                        calendar)
                                                .on()))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20,2026-11-20", "2026-11-21,2026-11-23", "2026-02-14,2026-02-14", "2026-02-15,2026-02-24"})
    void theSameWorkingDayIsTheNextOneWhenItIsADayOff(String from, String due) {
        assertEquals(LocalDate.parse(due), due("0WD", from, of2026).on());
    }

    @Test
    void hoursRunThroughNightsAndDaysOff() {
        Due due = Term.parse("2H").due(LocalDateTime.parse("2026-10-01T23:00"), of2026, PausedDays.NONE);

        assertEquals(LocalDateTime.parse("2026-10-02T01:00"), due.at());
        assertEquals(LocalDate.parse("2026-10-02"), due.on());
    }

    @Test
    void aTermThatReachesAYearWithoutACalendarIsProvisional() {
        assertTrue(due("15WD", "2026-12-15", of2026).provisional());
        assertFalse(due("15WD", "2026-12-01", of2026).provisional());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "WD", "15wd", "-1WD", "1Y", "1000CD"})
    void whatIsNoTermIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> Term.parse(written));
    }

    private static Due due(String rule, String from, WorkingDays calendar) {
        return Term.parse(rule).due(LocalDate.parse(from).atStartOfDay(), calendar, PausedDays.NONE);
    }

    private static JsonNode oracles() throws IOException {
        try (InputStream file = TermTest.class.getResourceAsStream("/domain/oracles.json")) {
            return JSON.readTree(file);
        }
    }

    private static WorkingDays shipped() {
        try {
            return WorkingDays.read(Files.readString(Path.of("../../deploy/data/calendar.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
