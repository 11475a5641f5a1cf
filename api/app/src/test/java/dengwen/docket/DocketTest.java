package dengwen.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRules;
import dengwen.calendar.PausedDays;
import dengwen.calendar.WorkingDays;
import dengwen.intake.FileReport.Grant;
import dengwen.intake.FileReport.Purpose;
import dengwen.intake.ReportFiled;
import dengwen.kernel.ClueId;
import dengwen.ledger.Ledger;
import dengwen.ledger.Step;
import dengwen.ledger.Stream;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class DocketTest {

    private static final ClueId CLUE = new ClueId("a".repeat(26));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 31);
    private static final LocalDateTime LATER = LocalDateTime.of(9999, 1, 1, 0, 0);
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

    @Inject
    DeadlineRules rules;

    @Inject
    Recount recount;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

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
        walk();
        assertTrue(clues.deadlines(CLUE).stream().noneMatch(Deadline::provisional));

        assertEquals(Map.of(Duty.D04, day(2), Duty.ACCEPTANCE, day(21)), due());
        assertEquals(day(2), clues.get(CLUE).dueOn());
        assertEquals(List.of("clock-moved"), moves());
    }

    @Test
    void aChangedCalendarMovesDeadlinesCountedWithTheOneBefore() {
        fileUpward(published(WITH_2027));
        published(WITH_2027.replace("2027-01-02", "2027-01-03"));

        walk();

        assertEquals(day(3), due().get(Duty.D04));
        assertEquals(1, told());
    }

    @Test
    void aSecondWalkMovesNothing() {
        fileUpward(published(WITHOUT_2027));
        int version = published(WITH_2027);
        walk();

        database.createNativeQuery("update recount set after_clue = '', ready_at = '2000-01-01', manifest_version = ?1")
                .setParameter(1, version)
                .executeUpdate();
        walk();

        assertEquals(List.of("clock-moved"), moves());
        assertEquals(1, told());
    }

    @Test
    void aCalendarThatSaysTheSameStartsNoWalk() {
        published(WITH_2027);
        walk();

        published(WITH_2027);

        assertFalse(recount.step(LATER));
    }

    @Test
    void aWalkWaitsForFilingsThatCountByTheCalendarBefore() {
        published(WITH_2027);

        assertFalse(recount.step(LocalDateTime.of(2000, 1, 2, 0, 0)));
    }

    private void walk() {
        while (recount.step(LATER)) {
            // to the last clue
        }
        database.flush();
    }

    private List<String> moves() {
        return ledger.steps(Stream.of(CLUE)).stream().map(Step::type).toList();
    }

    private long told() {
        return database.createQuery(
                        "select count(n) from Notice n where n.clueId = ?1 and n.kind = dengwen.notice.NoticeKind.CLOCK_MOVED",
                        Long.class)
                .setParameter(1, CLUE)
                .getSingleResult();
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
                rules.rule(DeadlineRules.ACCEPTANCE).due(null, RECEIVED.atStartOfDay(), known, PausedDays.NONE),
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
