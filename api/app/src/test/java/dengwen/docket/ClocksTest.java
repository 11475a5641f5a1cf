package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRule;
import dengwen.calendar.PausedDays;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.world.Guardian;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ClocksTest {

    @Inject
    Clues clues;

    @Inject
    Clocks clocks;

    @Inject
    Timetable timetable;

    @Inject
    Calendars calendars;

    @Inject
    EntityManager database;

    private World world;
    private Person chief;

    @BeforeEach
    void aWorld() {
        world = World.made();
        chief = world.person("li.wen");
    }

    private static String at(String duty, String part) {
        return "deadlines.find { it.rule == '" + duty + "' }." + part;
    }

    private String opened(String clue) {
        chief.opens(clue).statusCode(201);
        return clue;
    }

    /** Every row that the docket runs: what the table names starts it, and ends it. */
    @TestFactory
    Stream<DynamicTest> everyRowIsStartedAndEndedByItsEvents() {
        String clue = opened(world.namedCitizen().filed());
        return Arrays.stream(Duty.values())
                .map(duty -> dynamicTest(duty.name(), () -> {
                    DeadlineRule rule = timetable.rule(duty);
                    for (String end : rule.ends()) {
                        for (String start : rule.starts()) {
                            walks(new ClueId(clue), duty, start, end);
                        }
                    }
                }));
    }

    private void walks(ClueId id, Duty duty, String start, String end) {
        QuarkusTransaction.begin();
        try {
            Clue clue = clues.get(id);
            timetable.rule(duty).kinds().stream()
                    .findFirst()
                    .map(ClueKind::valueOf)
                    .ifPresent(clue::accept);
            if (timetable.startedBy(start, clue.facets(), clue.kind()).anyMatch(duty::equals)) {
                clocks.happened(clue, start);
                assertEquals(start.equals(end), ended(id, duty));
                clocks.happened(clue, end);
                assertTrue(ended(id, duty));
            } else {
                assertEquals(DeadlineRule.Of.SEALED, timetable.rule(duty).of());
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private boolean ended(ClueId id, Duty duty) {
        return clues.deadlines(id).stream()
                .filter(deadline -> deadline.duty() == duty)
                .allMatch(deadline -> deadline.stage() == Stage.ENDED);
    }

    @Nested
    class OfNamedReports {

        private String clue;

        @BeforeEach
        void somebodyGivesAName() {
            clue = opened(world.namedCitizen().filed());
        }

        private ObjectNode judged(ObjectNode act) {
            return new Guardian(chief, clue).judged(act, 1);
        }

        @Test
        void theReporterIsToBeToldWithinFifteenWorkingDays() {
            String decision = chief.clue(clue).extract().path(at("ACCEPTANCE", "on"));
            chief.clue(clue)
                    .body(at("D01", "limit"), equalTo("15WD"))
                    .body(at("D01", "on"), equalTo(decision))
                    .body(at("D01", "end"), nullValue());
        }

        @Test
        void acceptanceWithoutAWordDoesNotTell() {
            chief.does(clue, "acceptance", "accepted", judged(chief.act())).statusCode(201);
            chief.clue(clue).body(at("ACCEPTANCE", "end"), notNullValue()).body(at("D01", "end"), nullValue());

            chief.does(clue, "replies", "replied", chief.act().set("reply", chief.reply(clue, 1, "已受理。")))
                    .statusCode(201);
            chief.clue(clue).body(at("D01", "end"), notNullValue());
        }

        @Test
        void aWordBeforeTheDecisionDoesNotTell() {
            chief.does(clue, "replies", "replied", chief.act().set("reply", chief.reply(clue, 1, "请补充。")))
                    .statusCode(201);
            chief.clue(clue).body(at("D01", "end"), nullValue()).body(at("ACCEPTANCE", "stage"), equalTo("RUNS"));
        }

        @Test
        void acceptanceThatReachesTheMailboxTells() {
            ObjectNode act = chief.act().set("reply", chief.reply(clue, 1, "已受理。"));
            chief.does(clue, "acceptance", "accepted", judged(act)).statusCode(201);
            chief.clue(clue).body(at("D01", "end"), notNullValue());
        }

        @Test
        void refusalTells() {
            ObjectNode act = chief.act().put("ground", "NA3").set("reply", chief.reply(clue, 1, "请补充。"));
            chief.does(clue, "refusal", "refused", act).statusCode(201);
            chief.clue(clue).body(at("D01", "end"), notNullValue());
        }

        @Test
        void othersHaveNoSuchClock() {
            chief.clue(world.citizen().filed()).body("deadlines.rule", not(hasItem("D01")));
        }
    }

    @Nested
    class ThatStandStill {

        private String clue;

        @BeforeEach
        void aComplaintIsAccepted() {
            clue = opened(world.citizen().filed());
            chief.does(clue, "acceptance", "accepted", chief.act().put("kind", "BOTH_PROCUREMENT"))
                    .statusCode(201);
        }

        private ObjectNode pause(String rule, String reason) {
            return chief.act().put("rule", rule).put("reason", reason);
        }

        private ValidatableResponse resume(String rule) {
            return chief.does(clue, "resumptions", "clock-resumed", chief.act().put("rule", rule));
        }

        @Test
        void theClockMovesOnByTheTimePaused() {
            chief.clue(clue)
                    .body(at("D26_DECISION", "pausable.sort()"), contains("APPRAISAL", "CORRECTION", "EXPERT_REVIEW"));
            String note = Json.fresh();
            ObjectNode act = pause("D26_DECISION", "APPRAISAL").set("note", chief.note(clue, note, 1, "送检。"));
            chief.does(clue, "pauses", "clock-paused", act).statusCode(201);

            chief.clue(clue)
                    .body(at("D26_DECISION", "stage"), equalTo("PAUSED"))
                    .body(at("D26_DECISION", "pauses.note"), contains(note))
                    .body("due.rule", equalTo("D08"));
            LocalDate start = LocalDate.now(Days.ZONE).minusDays(9);
            began(start);
            resume("D26_DECISION").statusCode(201);

            String after = chief.clue(clue)
                    .body(at("D26_DECISION", "stage"), equalTo("RUNS"))
                    .body(at("D26_DECISION", "pauses[0].until"), notNullValue())
                    .extract()
                    .path(at("D26_DECISION", "on"));
            LocalDate unpaused = timetable
                    .rule(Duty.D26_DECISION)
                    .due(null, start.atStartOfDay(), calendars.newest(), PausedDays.NONE)
                    .on();
            assertTrue(LocalDate.parse(after).isAfter(unpaused.plusDays(4)), unpaused + " " + after);
        }

        /** As if the clock had started then, and had been standing still since the day after. */
        private void began(LocalDate start) {
            QuarkusTransaction.requiringNew().run(() -> {
                database.createQuery("update DeadlinePause p set p.pausedOn = ?1 where p.id.clueId = ?2")
                        .setParameter(1, start.plusDays(1))
                        .setParameter(2, new ClueId(clue))
                        .executeUpdate();
                database.createQuery("update Deadline d set d.startedOn = ?1 where d.id.clueId = ?2")
                        .setParameter(1, start)
                        .setParameter(2, new ClueId(clue))
                        .executeUpdate();
            });
        }

        @Test
        void onlyForAReasonThatTheRuleAllows() {
            chief.does(clue, "pauses", "clock-paused", pause("D26_DECISION", "SUPERIOR_APPROVAL"))
                    .statusCode(422);
            chief.does(clue, "pauses", "clock-paused", pause("D08", "APPRAISAL"))
                    .statusCode(422);
            chief.clue(clue).body("head.seq", is(3));
        }

        @Test
        void onlyWhileItRuns() {
            resume("D26_DECISION").statusCode(409);
            chief.does(clue, "pauses", "clock-paused", pause("D26_DECISION", "CORRECTION"))
                    .statusCode(201);
            chief.does(clue, "pauses", "clock-paused", pause("D26_DECISION", "CORRECTION"))
                    .statusCode(409);
        }

        @Test
        void onlyByWhoeverAnswersForTheDesk() {
            chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                    .statusCode(201);
            world.person("wang.lei")
                    .does(clue, "pauses", "clock-paused", pause("D26_DECISION", "CORRECTION"))
                    .statusCode(403);
        }

        @Test
        void anEndEndsThePauseToo() {
            chief.does(clue, "pauses", "clock-paused", pause("D26_DECISION", "CORRECTION"))
                    .statusCode(201);
            QuarkusTransaction.requiringNew()
                    .run(() -> clocks.happened(clues.get(new ClueId(clue)), "complaint-decided"));
            chief.clue(clue)
                    .body(at("D26_DECISION", "stage"), equalTo("ENDED"))
                    .body(at("D26_DECISION", "pauses[0].until"), notNullValue());
        }
    }
}
