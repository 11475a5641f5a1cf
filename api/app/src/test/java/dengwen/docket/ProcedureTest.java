package dengwen.docket;

import static dengwen.world.Proceedings.at;
import static dengwen.world.Proceedings.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.GoingUp;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Proceedings;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProcedureTest {

    private World world;
    private Person intake;
    private Person handler;
    private Person chief;
    private Proceedings proceedings;
    private String clue;

    @BeforeEach
    void aClueIsInHand() {
        world = World.made();
        intake = world.person("li.wen");
        handler = world.person("wang.lei");
        chief = world.person("chen.jing");
        clue = world.citizen().filed();
        proceedings = Proceedings.of(clue);
    }

    @Nested
    class AnOpinion {

        @Test
        void isOfWhoeverHasTheClueInHand() {
            refused(proceedings.proposes(intake, "CLOSED"), 403, "not-permitted");
            refused(proceedings.proposes(chief, "CLOSED"), 403, "not-permitted");

            proceedings.proposes("PRELIM_VERIFY").statusCode(201).body("state", equalTo("PROPOSED"));

            chief.clue(clue)
                    .body("opinions.disposition", contains("PRELIM_VERIFY"))
                    .body("opinions.note", contains(proceedings.opinion()))
                    .body("opinions.by", contains("wang.lei"))
                    .body("opinions[0]", not(hasKey("decision")))
                    .body(at("D08", "end"), nullValue());
            chief.asking().get("/v1/clues/" + clue + "/notes").then().body("items.id", contains(proceedings.opinion()));
        }

        @Test
        void staysAsItWasSigned() {
            proceedings.proposes("CLOSED").statusCode(201);
            ObjectNode again = handler.act().set("note", handler.note(clue, proceedings.opinion(), 2, "改口。"));
            refused(handler.does(clue, "notes", "noted", again), 422, "invalid-field");
        }

        @Test
        void isProposedOnceAtATime() {
            proceedings.proposes("CLOSED").statusCode(201);
            refused(proceedings.proposes("PENDING"), 409, "state-refused");
        }

        @Test
        void thatThereIsNotIsRefused() {
            refused(proceedings.proposes("FORGET"), 422, "invalid-field");
        }
    }

    @Nested
    class TheChief {

        @ParameterizedTest
        @CsvSource({"TALK_INQUIRY,", "PRELIM_VERIFY,D11", "PENDING,RECHECK", "CLOSED,"})
        void approvesWhatIsProposedAndEndsTheMonth(String disposition, String clock) {
            proceedings.proposes(disposition).statusCode(201);

            proceedings.approves(disposition).statusCode(201).body("state", equalTo(disposition));

            ValidatableResponse view = chief.clue(clue)
                    .body("opinions[0].decision", equalTo("APPROVED"))
                    .body("opinions[0].decidedBy", equalTo("chen.jing"))
                    .body("opinions[0].decidedAt", notNullValue())
                    .body(at("D08", "end"), notNullValue());
            if (clock != null) {
                view.body(at(clock, "stage"), equalTo("RUNS"));
            }
        }

        @Test
        void isNobodyElse() {
            proceedings.proposes("CLOSED").statusCode(201);
            refused(proceedings.approves(handler, "CLOSED"), 403, "not-permitted");
        }

        @Test
        void decidesOnNoOpinionOfHisOwn() {
            intake.does(clue, "assignment", "assigned", intake.act().put("assignee", "chen.jing"))
                    .statusCode(201);
            proceedings.proposes(chief, "CLOSED").statusCode(201);
            refused(proceedings.approves("CLOSED"), 403, "own-opinion");
            refused(proceedings.returns(), 403, "own-opinion");

            intake.does(clue, "assignment", "assigned", intake.act().put("assignee", "wang.lei"))
                    .statusCode(201)
                    .body("state", equalTo("PROPOSED"));
            refused(proceedings.approves("CLOSED"), 403, "own-opinion");
            proceedings.approves(intake, "CLOSED").statusCode(201);
        }

        @Test
        void namesWhatHeApproves() {
            proceedings.proposes("CLOSED").statusCode(201);
            refused(proceedings.approves("PRELIM_VERIFY"), 422, "invalid-field");
            ObjectNode other = chief.act().put("opinion", Json.fresh()).put("disposition", "CLOSED");
            refused(chief.does(clue, "approvals", "disposition-approved", other), 422, "invalid-field");
            chief.clue(clue).body("state", equalTo("PROPOSED"));
        }

        @Test
        void givesItBackWithAReason() {
            proceedings.proposes("CLOSED").statusCode(201);
            proceedings.returns().statusCode(201).body("state", equalTo("ASSIGNED"));
            chief.clue(clue)
                    .body("opinions[0].decision", equalTo("RETURNED"))
                    .body("opinions[0].reason", notNullValue())
                    .body(at("D08", "end"), nullValue());

            refused(proceedings.approves("CLOSED"), 409, "state-refused");
            proceedings.goesOn("TALK_INQUIRY");
            chief.clue(clue).body("opinions.decision", contains("RETURNED", "APPROVED"));
        }

        @Test
        void whoComesSecondIsToldTheNewHead() {
            proceedings.proposes("CLOSED").statusCode(201);
            String prev = chief.clue(clue).extract().path("head.prev");
            int seq = chief.clue(clue).extract().path("head.seq");
            ObjectNode act = intake.act().put("opinion", proceedings.opinion()).put("disposition", "CLOSED");
            proceedings.returns().statusCode(201);

            refused(
                    intake.sends(clue, "approvals", intake.signed(clue, "disposition-approved", act, seq, prev)),
                    409,
                    "head-moved");
        }
    }

    @Test
    void theSameDeedSentTwiceIsOne() {
        ObjectNode act = handler.act().put("disposition", "CLOSED");
        act.set("note", handler.note(clue, Json.fresh(), 1, "拟了结。"));
        String prev = handler.clue(clue).extract().path("head.prev");
        int seq = handler.clue(clue).extract().path("head.seq");
        String body =
                handler.signed(clue, "disposition-proposed", act, seq, prev).toString();
        String key = Json.fresh();
        for (int time = 0; time < 2; time++) {
            handler.asking()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/clues/" + clue + "/opinions")
                    .then()
                    .statusCode(201)
                    .body("head.seq", is(seq + 1));
        }
        chief.clue(clue).body("opinions", hasSize(1));
    }

    @Test
    void allOfItIsInTheLog() {
        proceedings.goesOn("PRELIM_VERIFY");
        proceedings.concludes("FIRST_FORM").statusCode(201);
        proceedings.feedsBack().statusCode(201);
        proceedings.archives().statusCode(201);
        chief.clue(clue)
                .body(
                        "timeline.type",
                        contains(
                                "filed",
                                "opened",
                                "accepted",
                                "assigned",
                                "disposition-proposed",
                                "disposition-approved",
                                "result-recorded",
                                "replied",
                                "archived"));
    }

    @Test
    void nothingOfItIsLeftToADeskThatSealsTheClueUp() {
        proceedings.goesOn("PRELIM_VERIFY");
        GoingUp up = new GoingUp(clue);
        up.by(intake).statusCode(201);
        world.person("zhou.ming").opens(clue).statusCode(201);
        world.person("zhou.ming")
                .clue(clue)
                .body("state", equalTo("REGISTERED"))
                .body("opinions", hasSize(0))
                .body("deadlines.rule", not(hasItem("D11")));
    }
}
