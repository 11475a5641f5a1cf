package dengwen.docket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.SealedReport;
import dengwen.world.Citizen;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClueResourceTest {

    private World world;
    private Person chief;
    private Person handler;
    private String clue;

    @BeforeEach
    void aReportIsFiled() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        clue = world.citizen().filed();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Nested
    class ForAMemberOfAnotherDesk {

        private Person stranger;

        @BeforeEach
        void somebody() {
            stranger = world.person("zhao.min");
        }

        @Test
        void theClueIsNotThere() {
            refused(stranger.clue(clue), 404, "not-found");
            refused(stranger.asking().get("/v1/clues/" + clue + "/messages").then(), 404, "not-found");
            assertFalse(stranger.queue().contains(clue));
            stranger.asking().get("/v1/clues?desk=DISC").then().statusCode(200).body("items.size()", is(0));
        }
    }

    @Nested
    class ForAHandler {

        @Test
        void whatIsNotAssignedToHimIsNotThere() {
            refused(handler.clue(clue), 404, "not-found");
            assertFalse(handler.queue().contains(clue));
        }
    }

    @Nested
    class ForOthers {

        @Test
        void thereIsNoQueue() {
            refused(given().get("/v1/clues").then(), 401, "not-signed-in");
            refused(world.person("admin").asking().get("/v1/clues").then(), 403, "not-permitted");
            refused(world.person("admin").clue(clue), 403, "not-permitted");
            Citizen citizen = world.citizen();
            citizen.filed();
            refused(citizen.asking().get("/v1/clues").then(), 403, "not-permitted");
        }

        @Test
        void aHolderOfSharesHasAnEmptyOne() {
            world.person("sun.ke")
                    .asking()
                    .get("/v1/clues")
                    .then()
                    .statusCode(200)
                    .body("items.size()", is(0));
        }
    }

    @Nested
    class TheQueue {

        @ParameterizedTest
        @CsvSource({"danger,U0", "imminent,U1", "ongoing,U2", "none,U3"})
        void knowsHowUrgentAReportIs(String sign, String urgency) {
            ObjectNode content = Citizen.content("某科长打招呼。");
            ObjectNode facets = (ObjectNode) content.get("facets");
            facets.put("ongoing", sign.equals("ongoing") ? "YES" : "NO");
            facets.put("danger", sign.equals("danger")).put("imminent", sign.equals("imminent"));
            String filed = Citizen.files(world.citizen().seals("DISC", content).json())
                    .statusCode(201)
                    .extract()
                    .path("clueId");

            ValidatableResponse view = chief.clue(filed).body("urgency", equalTo(urgency));

            boolean hours = urgency.equals("U0") || urgency.equals("U1");
            view.body("$", hours ? hasKey("receivedHour") : not(hasKey("receivedHour")))
                    .body("due", urgency.equals("U0") ? hasKey("at") : not(hasKey("at")))
                    .body("due.rule", equalTo("FIRST_LOOK"));
            chief.asking()
                    .get("/v1/clues?urgency=" + urgency + "&limit=100")
                    .then()
                    .body("items.urgency", everyItem(equalTo(urgency)));
        }

        @Test
        void isReadToItsEndWithoutGapsAndTwins() {
            for (int more = 0; more < 5; more++) {
                world.citizen().filed();
            }
            List<String> read = new ArrayList<>();
            List<String> days = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var page = chief.asking()
                        .get("/v1/clues?limit=3&cursor=" + cursor)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                read.addAll(page.getList("items.clueId"));
                days.addAll(page.getList("items.due.on"));
                cursor = page.getString("next");
            }

            assertEquals(new HashSet<>(read).size(), read.size());
            assertTrue(read.contains(clue));
            assertEquals(
                    days.stream().filter(day -> day != null).sorted().toList(),
                    days.stream().filter(day -> day != null).toList());
        }

        @Test
        void showsWhatWaitsForTheDesk() {
            Citizen citizen = world.citizen();
            SealedReport report = citizen.seals("DISC", Citizen.content("某科长打招呼。"));
            String written = Citizen.files(report.json()).extract().path("clueId");
            assertFalse(chief.queue("waiting=true").contains(written));

            citizen.writes(citizen.side(report.clueRecipient()), 1, "补充。").statusCode(201);

            assertTrue(chief.queue("waiting=true&sort=MOVED").contains(written));
            chief.asking()
                    .get("/v1/clues?waiting=true&sort=MOVED&limit=100")
                    .then()
                    .body("items.lastEvent.type", everyItem(equalTo("message")));
            assertTrue(chief.queue("waiting=true&assignee=none&state=RECEIVED").contains(written));
            assertFalse(chief.queue("waiting=true&assignee=me").contains(written));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "state=LOST",
                    "urgency=U9",
                    "desk=disc",
                    "assignee=ME",
                    "limit=0",
                    "cursor=x",
                    "field=F7",
                    "due=SOON",
                    "waiting=false",
                    "sort=AGE",
                    "due=TODAY&sort=MOVED",
                    "cursor=UkVDRUlWRUQKMjAyNi0xMS0yMiBh"
                })
        void refusesWhatItDoesNotKnow(String parameter) {
            refused(chief.asking().get("/v1/clues?" + parameter).then(), 422, "invalid-field");
        }
    }
}
