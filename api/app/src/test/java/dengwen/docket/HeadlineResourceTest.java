package dengwen.docket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadlineResourceTest {

    private static final String SEALED = Json.base64(new byte[300]);

    private World world;
    private Person chief;
    private Person handler;
    private Person stranger;
    private String clue;

    @BeforeEach
    void aReportIsFiled() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        stranger = world.person("zhao.min");
        clue = world.citizen().filed();
    }

    private ValidatableResponse write(Person person, int version, String ciphertext) {
        return person.asking()
                .body(Json.object()
                        .put("version", version)
                        .put("ciphertext", ciphertext)
                        .toString())
                .put("/v1/clues/" + clue + "/headline")
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Nested
    class ForAChief {

        @Test
        void itStandsInTheQueueAndAtTheClue() {
            chief.clue(clue).body("headline", nullValue());

            write(chief, 1, SEALED).statusCode(204);

            chief.clue(clue).body("headline.version", is(1)).body("headline.ciphertext", equalTo(SEALED));
            chief.asking()
                    .get("/v1/clues?sort=RECEIVED&limit=100")
                    .then()
                    .body("items.find { it.clueId == '" + clue + "' }.headline.version", is(1));
        }

        @Test
        void theSameVersionAgainIsNoChangeAndAnotherIsToldWhatStandsThere() {
            write(chief, 1, SEALED).statusCode(204);
            write(chief, 1, SEALED).statusCode(204);

            ValidatableResponse late = write(world.person("chen.jing"), 1, Json.base64(new byte[200]));
            refused(late, 409, "headline-changed");
            late.body("current.version", is(1)).body("current.ciphertext", equalTo(SEALED));

            refused(write(chief, 3, SEALED), 409, "headline-changed");
            write(chief, 2, Json.base64(new byte[200])).statusCode(204);
        }

        @Test
        void aDeedOnTheClueLeavesItAsItIs() {
            write(chief, 1, SEALED).statusCode(204);
            chief.opens(clue).statusCode(201);
            chief.clue(clue).body("headline.version", is(1));
        }

        @Test
        void itHasAtMostTwoKibibytes() {
            refused(write(chief, 1, Json.base64(new byte[2049])), 422, "invalid-field");
            refused(write(chief, 1, ""), 422, "invalid-field");
            refused(write(chief, 0, SEALED), 422, "invalid-field");
            write(chief, 1, Json.base64(new byte[2048])).statusCode(204);
        }

        @Test
        void allOfTheDeskAreReadToTheirEnd() {
            for (int more = 0; more < 3; more++) {
                clue = world.citizen().filed();
                write(chief, 1, SEALED).statusCode(204);
            }
            List<String> read = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonPath page = headlines(chief, "?limit=2&cursor=" + cursor)
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                read.addAll(page.getList("items.clueId"));
                cursor = page.getString("next");
            }
            assertEquals(new HashSet<>(read).size(), read.size());
            assertTrue(read.contains(clue));
        }

        @Test
        void aPageHasOneToAThousandClues() {
            headlines(chief, "?limit=1000").statusCode(200);
            refused(headlines(chief, "?limit=1001"), 422, "invalid-field");
            refused(headlines(chief, "?limit=0"), 422, "invalid-field");
        }
    }

    private static ValidatableResponse headlines(Person person, String parameters) {
        return person.asking().get("/v1/desks/DISC/headlines" + parameters).then();
    }

    @Nested
    class ForAHandler {

        @Test
        void onlyWhatIsAssignedToHimHasOne() {
            write(chief, 1, SEALED).statusCode(204);
            refused(write(handler, 2, SEALED), 404, "not-found");
            headlines(handler, "").statusCode(200).body("items.clueId", not(hasItem(clue)));

            chief.opens(clue).statusCode(201);
            chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
            chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                    .statusCode(201);

            headlines(handler, "").statusCode(200).body("items.clueId", hasItem(clue));
            write(handler, 2, SEALED).statusCode(204);
        }
    }

    @Nested
    class ForAMemberOfAnotherDesk {

        @Test
        void neitherClueNorDeskIsThere() {
            write(chief, 1, SEALED).statusCode(204);
            refused(write(stranger, 2, SEALED), 404, "not-found");
            refused(headlines(stranger, ""), 404, "not-found");
            stranger.asking()
                    .get("/v1/desks/MKT/headlines")
                    .then()
                    .statusCode(200)
                    .body("items.clueId", not(hasItem(clue)));
            chief.clue(clue).body("headline.version", is(1));
        }

        @Test
        void whoIsNoOfficerGetsNone() {
            refused(given().get("/v1/desks/DISC/headlines").then(), 401, "not-signed-in");
            refused(headlines(world.person("admin"), ""), 403, "not-permitted");
            refused(write(world.person("admin"), 1, SEALED), 403, "not-permitted");
        }
    }
}
