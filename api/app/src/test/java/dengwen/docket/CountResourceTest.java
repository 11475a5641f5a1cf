package dengwen.docket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.seal.SealedReport;
import dengwen.world.Citizen;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountResourceTest {

    private World world;
    private Person chief;
    private Person handler;

    @BeforeEach
    void people() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
    }

    private static int count(Person person, String what) {
        return person.asking()
                .get("/v1/counts?desk=DISC")
                .then()
                .statusCode(200)
                .extract()
                .path("today." + what);
    }

    @Test
    void aReportIsNewUntilItIsOpenedAndWaitsWhenItsReporterWrites() {
        int fresh = count(chief, "new");
        int waiting = count(chief, "waiting");
        Citizen citizen = world.citizen();
        SealedReport report = citizen.seals("DISC", Citizen.content("某科长打招呼。"));
        String clue = Citizen.files(report.json()).statusCode(201).extract().path("clueId");
        assertEquals(fresh + 1, count(chief, "new"));

        citizen.writes(citizen.side(report.clueRecipient()), 1, "补充。").statusCode(201);
        assertEquals(waiting + 1, count(chief, "waiting"));

        chief.opens(clue).statusCode(201);
        assertEquals(fresh, count(chief, "new"));
        assertEquals(waiting, count(chief, "waiting"));
    }

    @Test
    void aHandlerCountsWhatIsHis() {
        int his = count(handler, "mine");
        String clue = world.citizen().filed();
        chief.opens(clue).statusCode(201);
        chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
        assertEquals(his, count(handler, "mine"));

        chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                .statusCode(201);

        assertEquals(his + 1, count(handler, "mine"));
        assertEquals(0, count(handler, "new"));
        assertEquals(0, count(chief, "mine"));
    }

    @Test
    void theCountsAreOfADeskOfOnesOwn() {
        refused(chief.asking().get("/v1/counts").then(), 422, "invalid-field");
        refused(chief.asking().get("/v1/counts?desk=disc").then(), 422, "invalid-field");
        refused(chief.asking().get("/v1/counts?desk=MKT").then(), 404, "not-found");
        refused(world.person("admin").asking().get("/v1/counts?desk=DISC").then(), 403, "not-permitted");
        refused(given().get("/v1/counts?desk=DISC").then(), 401, "not-signed-in");
        world.person("zhao.min")
                .asking()
                .get("/v1/counts?desk=MKT")
                .then()
                .body("desk", equalTo("MKT"))
                .body("today.overdue", is(0));
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }
}
