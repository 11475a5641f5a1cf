package dengwen.docket;

import static dengwen.world.Proceedings.at;
import static dengwen.world.Proceedings.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dengwen.world.Citizen;
import dengwen.world.Person;
import dengwen.world.Proceedings;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResultTest {

    private World world;
    private Person handler;
    private Person chief;
    private Citizen citizen;
    private Proceedings proceedings;
    private String clue;

    @BeforeEach
    void aClueIsInHand() {
        world = World.made();
        handler = world.person("wang.lei");
        chief = world.person("chen.jing");
        citizen = world.citizen();
        clue = citizen.filed();
        proceedings = Proceedings.of(clue);
    }

    @Nested
    class AResult {

        @ParameterizedTest
        @CsvSource({
            "TALK_INQUIRY,CLOSED", "TALK_INQUIRY,FIRST_FORM", "TALK_INQUIRY,CASE", "TALK_INQUIRY,PRELIM_VERIFY",
            "PRELIM_VERIFY,CLOSED", "PRELIM_VERIFY,FIRST_FORM", "PRELIM_VERIFY,CASE", "PRELIM_VERIFY,REFERRED",
            "PRELIM_VERIFY,PENDING"
        })
        void comesOfWhatWasApproved(String disposition, String outcome) {
            proceedings.goesOn(disposition);

            proceedings.concludes(outcome).statusCode(201).body("state", equalTo(outcome));

            chief.clue(clue).body("results.outcome", contains(outcome)).body("results.by", contains("chen.jing"));
            if (disposition.equals("PRELIM_VERIFY")) {
                chief.clue(clue).body(at("D11", "end"), notNullValue());
            }
        }

        @ParameterizedTest
        @CsvSource({"TALK_INQUIRY,REFERRED", "TALK_INQUIRY,PENDING", "PRELIM_VERIFY,PRELIM_VERIFY", "PENDING,CLOSED"})
        void ofAnotherWayIsRefused(String disposition, String outcome) {
            proceedings.goesOn(disposition);
            refused(proceedings.concludes(outcome), 409, "state-refused");
        }

        @Test
        void isTheChiefs() {
            proceedings.goesOn("PRELIM_VERIFY");
            refused(proceedings.concludes(handler, "CLOSED"), 403, "not-permitted");
        }

        @Test
        void ofAHeldClueLeadsToAnotherOpinion() {
            proceedings.goesOn("PRELIM_VERIFY");
            proceedings.concludes("PENDING").statusCode(201);
            chief.clue(clue).body(at("RECHECK", "stage"), equalTo("RUNS"));

            proceedings.goesOn("PENDING");
            chief.clue(clue).body(at("RECHECK", "stage"), equalTo("RUNS"));
            proceedings.goesOn("CLOSED");
            chief.clue(clue)
                    .body(at("RECHECK", "end"), notNullValue())
                    .body("results.outcome", contains("PENDING", "CLOSED"));
        }

        @Test
        void isNoWordToTheReporterBeforeTheDeskWrites() {
            proceedings.goesOn("PRELIM_VERIFY");
            citizen.asking().get("/v1/mailbox").then().body("state", equalTo("ASSIGNED"));
            proceedings.concludes("FIRST_FORM").statusCode(201);
            citizen.asking().get("/v1/mailbox").then().body("state", equalTo("CLOSED"));
        }
    }

    @Nested
    class Feedback {

        @Test
        void isOwedToANamedReporterFromTheResultOn() {
            clue = world.namedCitizen().filed();
            proceedings = Proceedings.of(clue);
            proceedings.feedsBack().statusCode(201);
            proceedings.goesOn("PRELIM_VERIFY");
            chief.clue(clue).body("deadlines.rule", not(hasItem("D02")));

            proceedings.concludes("CLOSED").statusCode(201);
            chief.clue(clue)
                    .body(at("D02", "stage"), equalTo("RUNS"))
                    .body(at("D02", "limit"), equalTo("15WD"))
                    .body("results[0]", not(hasKey("fedBackOn")));

            proceedings.feedsBack().statusCode(201);
            chief.clue(clue).body(at("D02", "end"), notNullValue()).body("results[0].fedBackOn", notNullValue());
        }

        @Test
        void isNotOwedOfACase() {
            clue = world.namedCitizen().filed();
            proceedings = Proceedings.of(clue);
            proceedings.goesOn("PRELIM_VERIFY");
            proceedings.concludes("CASE").statusCode(201);
            chief.clue(clue).body("deadlines.rule", not(hasItem("D02")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"CLOSED", "PRELIM_VERIFY"})
        void comesBeforeTheArchive(String disposition) {
            refused(proceedings.archives(), 409, "state-refused");
            proceedings.goesOn(disposition);
            if (!disposition.equals("CLOSED")) {
                proceedings.concludes("REFERRED").statusCode(201);
            }
            refused(proceedings.archives(), 409, "feedback-missing");

            proceedings.feedsBack().statusCode(201);
            refused(handler.does(clue, "archive", "archived", handler.act()), 403, "not-permitted");
            proceedings.archives().statusCode(201).body("state", equalTo("ARCHIVED"));

            refused(proceedings.feedsBack(), 409, "state-refused");
            citizen.asking().get("/v1/mailbox").then().body("state", equalTo("CLOSED"));
        }
    }
}
