package dengwen.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Guardian;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtectionTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.CHINESE);

    private Person chief;
    private Person handler;
    private Guardian guardian;
    private String clue;

    @BeforeEach
    void aReportIsOpened() {
        World world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        clue = world.citizen().filed();
        chief.opens(clue).statusCode(201);
        guardian = new Guardian(chief, clue);
    }

    private static void refused(ValidatableResponse response, int status, String slug) {
        response.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Nested
    class TheAssessmentOnAcceptance {

        private ValidatableResponse accepts(int version) {
            return chief.does(clue, "acceptance", "accepted", guardian.judged(chief.act(), version));
        }

        @Test
        void isTheFirstVersionOfThePlanAndOneDeed() {
            accepts(1).statusCode(201).body("state", equalTo("ACCEPTED"));

            guardian.sees()
                    .body("plan.version", equalTo(1))
                    .body("plan.level", equalTo("LOW"))
                    .body("plan.by", equalTo("li.wen"));
            chief.clue(clue).body("timeline.type", contains("filed", "opened", "accepted"));
            guardian.plans(2, "HIGH").statusCode(201);
        }

        @Test
        void mayWaitWhenNoNameWasGiven() {
            chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
            guardian.plans(1, "LOW").statusCode(201);
        }

        @Test
        void isAskedForWhenANameWasGivenAndThereIsNoPlan() {
            clue = World.made().namedCitizen().filed();
            chief.opens(clue).statusCode(201);
            guardian = new Guardian(chief, clue);
            refused(chief.does(clue, "acceptance", "accepted", chief.act()), 422, "invalid-field");
            chief.does(clue, "acceptance", "accepted", chief.act())
                    .body("errors[0].field", equalTo("/act/assessment"))
                    .body("errors[0].detail", equalTo(TEXTS.getString("field.assessment")));
            chief.clue(clue).body("state", equalTo("REGISTERED"));

            guardian.plans(1, "HIGH").statusCode(201);
            chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
        }

        @Test
        void acceptsNothingWhenAColleagueHasWrittenAPlan() {
            guardian.plans(1, "HIGH").statusCode(201);

            refused(accepts(1), 409, "plan-changed");
            chief.clue(clue).body("state", equalTo("REGISTERED"));
            guardian.sees().body("plan.level", equalTo("HIGH"));
        }

        @Test
        void acceptsNothingWhenItIsOfAnotherPlace() {
            refused(accepts(2), 422, "envelope-refused");
            chief.clue(clue).body("state", equalTo("REGISTERED"));
        }
    }

    @Nested
    class ThePlan {

        @Test
        void isNotThereAtFirst() {
            guardian.sees().statusCode(200).body("plan", nullValue()).body("incidents", empty());
        }

        @Test
        void isReadInItsNewestVersionAndStandsInTheTimeline() {
            guardian.plans(1, "MEDIUM").statusCode(201);
            guardian.plans(2, "HIGH").statusCode(201).body("head.seq", notNullValue());

            guardian.sees().body("plan.version", equalTo(2)).body("plan.level", equalTo("HIGH"));
            chief.clue(clue).body("timeline.type", hasItem("protection-planned"));
        }

        @Test
        void isNotWrittenOverAColleagues() {
            guardian.plans(1, "LOW").statusCode(201);

            refused(guardian.plans(1, "HIGH"), 409, "plan-changed");
            refused(guardian.plans(3, "HIGH"), 409, "plan-changed");
            guardian.sees().body("plan.level", equalTo("LOW"));
        }

        @Test
        void isTakenFromItsOwnPlaceAlone() {
            ObjectNode act = chief.act().put("level", "LOW").put("version", 1);
            act.put("ciphertext", Json.base64(chief.plan(clue, "plan", 2, "先换联系方式")));

            refused(chief.does(clue, "protection/plans", "protection-planned", act), 422, "envelope-refused");
        }
    }

    @Nested
    class Incidents {

        @Test
        void standInTheOrderInWhichTheyWereRecorded() {
            String[] ids = {Json.fresh(), Json.fresh()};
            guardian.records(ids[0]).statusCode(201);
            guardian.records(ids[1]).statusCode(201);

            guardian.sees().body("incidents.id", contains(ids[0], ids[1]));
            chief.clue(clue).body("timeline.type", hasItem("incident-recorded"));
        }

        @Test
        void areNotRecordedTwice() {
            String id = Json.fresh();
            guardian.records(id).statusCode(201);

            refused(guardian.records(id), 422, "invalid-field");
        }
    }

    @Nested
    class CheckIns {

        @Test
        void startWithTheEndOfTheWorkWhereThereIsAPlan() {
            guardian.plans(1, "HIGH").statusCode(201);
            guardian.sees().body("checkIns", empty());

            guardian.ends(1).statusCode(201);

            guardian.sees()
                    .body("checkIns.day", contains("D30", "D90", "D180"))
                    .body("checkIns.state", contains("PLANNED", "PLANNED", "PLANNED"));
            chief.clue(clue).body("deadlines.rule", hasItems("PROTECT_30", "PROTECT_90", "PROTECT_180"));
            chief.clue(clue).body("due.rule", equalTo("PROTECT_30"));
        }

        @Test
        void startWithThePlanWhereTheWorkHasEndedBefore() {
            guardian.ends(1).statusCode(201);
            chief.clue(clue).body("deadlines.rule", not(hasItem("PROTECT_30")));

            guardian.plans(1, "MEDIUM").statusCode(201);
            guardian.plans(2, "LOW").statusCode(201);

            guardian.sees().body("checkIns.day", contains("D30", "D90", "D180"));
        }

        @Test
        void areNotPlannedWithoutAPlan() {
            guardian.ends(1).statusCode(201);

            guardian.sees().body("checkIns", empty());
            refused(guardian.asks("D30", 2), 409, "check-in-refused");
        }

        @Test
        void areAskedInTheMailboxAndEndTheirClock() {
            guardian.plans(1, "HIGH").statusCode(201);
            guardian.ends(1).statusCode(201);

            guardian.asks("D30", 2).statusCode(201);
            guardian.finishes("D30").statusCode(201);

            guardian.sees().body("checkIns[0].state", equalTo("DONE")).body("checkIns[0].outcome", equalTo("ANSWERED"));
            chief.clue(clue)
                    .body("deadlines.find { it.rule == 'PROTECT_30' }.end", notNullValue())
                    .body("due.rule", equalTo("PROTECT_90"))
                    .body("timeline.type", hasItems("protection-asked", "protection-checked-30"));
            refused(guardian.finishes("D30"), 409, "check-in-refused");
        }

        @Test
        void haveADayThatThereIs() {
            guardian.finishes("D31").statusCode(404);
        }
    }

    @Nested
    class WhoMay {

        @Test
        void aHandlerRecordsIncidentsOfHisCluesAndWritesNoPlan() {
            chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
            new Guardian(handler, clue).sees().statusCode(404);
            chief.does(clue, "assignment", "assigned", chief.act().put("assignee", handler.user()))
                    .statusCode(201);

            new Guardian(handler, clue).records(Json.fresh()).statusCode(201);
            refused(new Guardian(handler, clue).plans(1, "LOW"), 403, "not-permitted");
        }
    }
}
