package dengwen.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRule;
import dengwen.calendar.WorkingDays;
import dengwen.intake.FileReport.Grant;
import dengwen.intake.FileReport.Purpose;
import dengwen.intake.ReportFiled;
import dengwen.kernel.ClueId;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class DocketTest {

    private static final ClueId CLUE = new ClueId("a".repeat(26));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 31);
    private static final String WITHOUT_2027 = """
            {"version":"1","years":{"2026":{"holidays":[],"makeUpWorkdays":[]}}}""";
    private static final String WITH_2027 = """
            {"version":"2","years":{"2026":{"holidays":[],"makeUpWorkdays":[]},
            "2027":{"holidays":["2027-01-01"],"makeUpWorkdays":["2027-01-02"]}}}""";

    @Inject
    Calendars calendars;

    @Inject
    Clues clues;

    @Inject
    Event<ReportFiled> filed;

    /** Published calendars are read once, so each test has versions of its own. */
    private static int version = 9_000;

    private int published(String calendar) {
        calendars.adopt(++version, calendar);
        return version;
    }

    @Test
    void deadlinesCountedWithoutACalendarMoveWhenItComes() {
        fileUpward(published(WITHOUT_2027));
        assertEquals(Map.of(Duty.D04, day(1), Duty.ACCEPTANCE, day(21)), due());
        assertTrue(clues.deadlines(CLUE).stream().allMatch(Deadline::provisional));

        published(WITH_2027);
        assertTrue(clues.deadlines(CLUE).stream().noneMatch(Deadline::provisional));

        assertEquals(Map.of(Duty.D04, day(2), Duty.ACCEPTANCE, day(21)), due());
        assertEquals(day(2), clues.get(CLUE).dueOn());
    }

    @Test
    void deadlinesCountedWithTheirCalendarStay() {
        fileUpward(published(WITH_2027));

        published(WITH_2027.replace("2027-01-02", "2027-01-03"));

        assertEquals(day(2), due().get(Duty.D04));
    }

    private void fileUpward(int manifest) {
        WorkingDays known = calendars.of(manifest);
        filed.fire(new ReportFiled(
                CLUE,
                null,
                List.of(new Grant("SUPERIOR", 1, Purpose.LEAD, new byte[0])),
                manifest,
                4096,
                RECEIVED,
                DeadlineRule.ACCEPTANCE.due(RECEIVED.atStartOfDay(), known),
                null,
                null));
    }

    private Map<Duty, LocalDate> due() {
        return clues.deadlines(CLUE).stream().collect(Collectors.toMap(Deadline::duty, Deadline::dueOn));
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2027, 1, ofJanuary);
    }
}
