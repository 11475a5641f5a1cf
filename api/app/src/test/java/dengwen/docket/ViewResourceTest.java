package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewResourceTest {

    private World world;
    private Person chief;
    private Person colleague;
    private Person handler;
    private Person stranger;
    private final String id = Json.fresh();

    @BeforeEach
    void people() {
        world = World.made();
        chief = world.person("li.wen");
        colleague = world.person("chen.jing");
        handler = world.person("wang.lei");
        stranger = world.person("zhao.min");
    }

    /** What waits and is urgent, for the member's own desk. */
    private static ObjectNode view(String desk, boolean shared, int version) {
        ObjectNode view = Json.object().put("desk", desk).put("shared", shared);
        ObjectNode filter = view.putObject("filter");
        filter.putArray("state").add("RECEIVED");
        filter.putArray("urgency").add("U0").add("U1").add("U2");
        filter.putArray("field");
        return view.put("sealed", Json.base64(new byte[100])).put("version", version);
    }

    private static ValidatableResponse keep(Person person, String id, ObjectNode view) {
        return person.asking().body(view.toString()).put("/v1/views/" + id).then();
    }

    private static ValidatableResponse all(Person person) {
        return person.asking().get("/v1/views").then().statusCode(200);
    }

    private static ValidatableResponse drop(Person person, String id) {
        return person.asking().delete("/v1/views/" + id).then();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Nested
    class OnesOwn {

        @Test
        void isKeptChangedAndRemoved() {
            keep(chief, id, view("DISC", false, 1)).statusCode(204);
            all(chief)
                    .body("items.find { it.id == '" + id + "' }.owner", equalTo("li.wen"))
                    .body("items.find { it.id == '" + id + "' }.filter.urgency", contains("U0", "U1", "U2"));

            keep(chief, id, view("DISC", true, 2)).statusCode(204);
            all(chief).body("items.find { it.id == '" + id + "' }.version", is(2));

            drop(chief, id).statusCode(204);
            all(chief).body("items.id", not(hasItem(id)));
            refused(drop(chief, id), 404, "not-found");
        }

        @Test
        void hasOneVersionAfterTheOther() {
            refused(keep(chief, id, view("DISC", false, 2)), 409, "view-changed");
            keep(chief, id, view("DISC", false, 1)).statusCode(204);
            keep(chief, id, view("DISC", false, 1)).statusCode(204);
            refused(keep(chief, id, view("DISC", true, 1)), 409, "view-changed");
            refused(keep(chief, id, view("DISC", true, 3)), 409, "view-changed");
        }

        @Test
        void countsAtItsDesk() {
            keep(chief, id, view("DISC", false, 1)).statusCode(204);
            int before = count();

            world.citizen().filed();

            assertEquals(before + 1, count());
        }

        private int count() {
            return chief.asking()
                    .get("/v1/counts?desk=DISC")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("views.find { it.id == '" + id + "' }.count");
        }

        @Test
        void isRefusedWhereTheQueueWouldRefuseIt() {
            ObjectNode due = view("DISC", false, 1);
            ((ObjectNode) due.get("filter")).put("due", "TODAY").put("sort", "MOVED");
            refused(keep(chief, id, due), 422, "invalid-field");
            ObjectNode wide = view("DISC", false, 1);
            ((ObjectNode) wide.get("filter")).putArray("state");
            ((ObjectNode) wide.get("filter")).withArray("urgency").add("U3");
            refused(keep(chief, id, wide), 422, "invalid-field");
            ObjectNode odd = view("DISC", false, 1);
            ((ObjectNode) odd.get("filter")).withArray("field").add("F7");
            refused(keep(chief, id, odd), 422, "invalid-field");
        }

        @Test
        void isOneOfAtMostFiftyAtADesk() {
            Person another = world.person("zhou.ming");
            for (int i = 0; i < 50; i++) {
                keep(another, Json.fresh(), view("SUPERIOR", false, 1)).statusCode(204);
            }
            refused(keep(another, Json.fresh(), view("SUPERIOR", false, 1)), 409, "views-full");
        }
    }

    @Nested
    class AColleagues {

        @Test
        void isThereWhenItIsShared() {
            keep(chief, id, view("DISC", false, 1)).statusCode(204);
            all(colleague).body("items.id", not(hasItem(id)));
            refused(keep(colleague, id, view("DISC", false, 2)), 404, "not-found");
            refused(drop(colleague, id), 404, "not-found");

            keep(chief, id, view("DISC", true, 2)).statusCode(204);
            all(colleague).body("items.id", hasItem(id));
            all(handler).body("items.id", hasItem(id));
            refused(keep(colleague, id, view("DISC", true, 3)), 403, "not-permitted");
            refused(drop(handler, id), 403, "not-permitted");
            drop(colleague, id).statusCode(204);
        }
    }

    @Nested
    class AnotherDesks {

        @Test
        void isNotThere() {
            keep(chief, id, view("DISC", true, 1)).statusCode(204);

            all(stranger).body("items.id", not(hasItem(id)));
            refused(drop(stranger, id), 404, "not-found");
            refused(keep(stranger, id, view("MKT", true, 2)), 404, "not-found");
            refused(keep(stranger, Json.fresh(), view("DISC", true, 1)), 404, "not-found");
            refused(stranger.asking().get("/v1/counts?desk=DISC").then(), 404, "not-found");
            all(chief).body("items.find { it.id == '" + id + "' }.version", is(1));
        }
    }
}
