package dengwen.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.notice.QuarterHour;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.LiveLines;
import dengwen.world.Newcomer;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveResourceTest {

    @Inject
    Live live;

    private World world;
    private Person li;

    @BeforeEach
    void everythingWasTold() {
        world = World.made();
        li = world.person("li.wen");
        QuarterHour.strikes();
    }

    @AfterEach
    void nobodyListens() {
        live.stop(new ShutdownDelayInitiatedEvent());
        live.look();
    }

    @Test
    void anOfficerIsToldOnTheQuarterHourThatSomethingWaits() throws Exception {
        try (LiveLines lines = new LiveLines(li.newToken())) {
            assertEquals(200, lines.status());
            assertEquals(":", lines.next());
            world.citizen().filed();
            QuarterHour.isStillFar();
            live.look();
            live.beat();
            assertEquals(":", lines.next(), "nothing between the quarter hours");
            QuarterHour.strikes();
            live.look();
            assertEquals("event:counts", lines.next());
            String data = lines.next();
            assertTrue(data.matches("data:\\{\"desk\":\"DISC\",\"at\":\"[-0-9]+T\\d\\d:(00|15|30|45):00Z\"}"), data);
            assertEquals("event:notice", lines.next());
        }
    }

    @Test
    void dangerToLifeIsToldAtOnce() throws Exception {
        try (LiveLines lines = new LiveLines(li.newToken())) {
            lines.next();
            Citizen citizen = world.citizen();
            Citizen.files(citizen.seals("DISC", Citizen.inDanger("有人堵门。")).json())
                    .statusCode(201);
            QuarterHour.isStillFar();
            live.look();
            assertEquals("event:counts", lines.next());
        }
    }

    @Test
    void nobodyIsToldOfAnotherDesk() throws Exception {
        try (LiveLines lines = new LiveLines(world.person("zhao.min").newToken())) {
            lines.next();
            world.citizen().filed();
            QuarterHour.strikes();
            live.look();
            live.beat();
            assertEquals(":", lines.next());
        }
    }

    @Test
    void aHandlerIsToldOfWhatIsAssignedToHim() throws Exception {
        String clue = world.citizen().filed();
        li.opens(clue).statusCode(201);
        li.does(clue, "acceptance", "accepted", li.act()).statusCode(201);
        QuarterHour.strikes();
        try (LiveLines lines = new LiveLines(world.person("wang.lei").newToken())) {
            lines.next();
            li.does(clue, "assignment", "assigned", li.act().put("assignee", "wang.lei"))
                    .statusCode(201);
            QuarterHour.isStillFar();
            live.look();
            assertEquals("event:counts", lines.next());
        }
    }

    @Test
    void theStreamEndsWithTheSession() throws Exception {
        String token = li.newToken();
        try (LiveLines lines = new LiveLines(token)) {
            lines.next();
            given().auth().oauth2(token).delete("/v1/sessions").then().statusCode(204);
            live.look();
            assertEquals(LiveLines.END, lines.next());
        }
    }

    @Test
    void theStreamEndsWhenTheAccountIsClosed() throws Exception {
        Newcomer member = new Newcomer().admitted();
        try (LiveLines lines = new LiveLines(member.signIn().extract().path("accessToken"))) {
            lines.next();
            revoke(member);
            live.look();
            assertEquals(LiveLines.END, lines.next());
        }
    }

    @Test
    void theStreamEndsWhenTheServerStops() throws Exception {
        try (LiveLines lines = new LiveLines(li.newToken())) {
            lines.next();
            live.stop(new ShutdownDelayInitiatedEvent());
            assertEquals(LiveLines.END, lines.next());
        }
    }

    @Test
    void aThirdStreamOfASessionIsRefusedUntilOneIsClosed() throws Exception {
        String token = li.newToken();
        LiveLines first = new LiveLines(token);
        first.next();
        try (LiveLines second = new LiveLines(token);
                LiveLines third = new LiveLines(token);
                LiveLines other = new LiveLines(li.newToken())) {
            assertEquals(200, second.status());
            assertEquals(429, third.status());
            assertEquals(200, other.status());
        }
        first.close();
    }

    @Test
    void whoIsNoOfficerIsToldNothing() {
        given().get("/v1/live").then().statusCode(401).body("type", equalTo("urn:dengwen:problem:not-signed-in"));
        given().auth()
                .oauth2(world.person("admin").newToken())
                .get("/v1/live")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private void revoke(Newcomer member) {
        Person admin = world.person("admin");
        JsonPath head = admin.asking().get("/v1/staff/head").jsonPath();
        var act = Json.object().put("user", member.user());
        admin.asking()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Json.fresh())
                .body(admin.signed("staff", "revoked", act, head.getLong("seq"), head.getString("prev"))
                        .toString())
                .post("/v1/officers/" + member.user() + "/revocation")
                .then()
                .statusCode(201);
    }
}
