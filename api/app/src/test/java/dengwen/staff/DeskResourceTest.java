package dengwen.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.DeskKey;
import dengwen.seal.MembershipStatement;
import dengwen.seal.SigningKey;
import dengwen.world.Json;
import dengwen.world.Newcomer;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskResourceTest {

    private Person li;
    private Person chen;
    private Person outsider;

    @BeforeEach
    void world() {
        li = World.made().person("li.wen");
        chen = World.made().person("chen.jing");
        outsider = World.made().person("zhao.min");
    }

    @Nested
    class AMember {

        @Test
        void readsTheKeyAndEveryStatement() {
            li.asking()
                    .get("/v1/desks/DISC")
                    .then()
                    .statusCode(200)
                    .body("recipient", equalTo(recipientOf("DISC")))
                    .body("members.statement.user", hasItem("wang.lei"))
                    .body("members.find { it.statement.user == 'wang.lei' }.signatures", hasSize(0))
                    .body("members.find { it.statement.user == 'wang.lei' }.active", equalTo(true));
        }

        @Test
        void seatsSomebodyOnlyTogetherWithAnother() {
            Newcomer newcomer = new Newcomer().admitted();
            MembershipStatement statement = newcomer.statement("DISC", "HANDLER");
            state(li, statement).statusCode(201).body("active", equalTo(false));
            newcomer.asking().get("/v1/desks/DISC").then().statusCode(404);
            state(chen, statement).statusCode(201).body("active", equalTo(true));
            newcomer.asking().get("/v1/desks/DISC").then().statusCode(200);
        }

        @Test
        void countsOnceHoweverOftenHeSaysIt() {
            MembershipStatement statement = new Newcomer().statement("DISC", "HANDLER");
            state(li, statement).body("active", equalTo(false));
            state(li, statement).statusCode(201).body("active", equalTo(false));
        }

        @Test
        void cannotSpeakForHimself() {
            MembershipStatement raised = statementAbout(li, "DISC", "CHIEF");
            refused("statement-refused", state(li, raised));
        }

        @Test
        void cannotRaiseTheRolesThatAnotherSigned() {
            Newcomer newcomer = new Newcomer().admitted();
            MembershipStatement signed = newcomer.statement("DISC", "HANDLER");
            MembershipStatement raised = newcomer.statement("DISC", "CHIEF");
            state(li, signed).statusCode(201);
            state(chen, raised).statusCode(201).body("active", equalTo(false));
            refused("statement-refused", state(chen, raised, li.keys().signingKey()));
        }

        @Test
        void cannotStateForAnotherDesk() {
            refused("statement-refused", state(li, new Newcomer().statement("PROC", "HANDLER")));
        }

        @Test
        void cannotSeatAnybodyForDaysThatThereAreNone() {
            Newcomer newcomer = new Newcomer();
            ObjectNode act =
                    act(newcomer.statement("DISC", "HANDLER"), li.keys().signingKey());
            act.withObject("/statement").put("to", "2099-02-31");
            does(li, "members", "member-stated", act).statusCode(422).body("errors.field", contains("/act/statement"));
        }

        @Test
        void cannotInventARole() {
            refused("statement-refused", state(li, new Newcomer().statement("DISC", "EMPEROR")));
        }

        @Test
        void givesTheDesksKeyToAMember() {
            Newcomer newcomer = seated();
            DeskKey key = DeskKey.fresh("DISC", 1);
            byte[] sealed = key.grantTo(
                    World.DEPLOYMENT,
                    newcomer.user(),
                    newcomer.keys().identity().recipient());
            give(newcomer.user(), sealed).statusCode(201);
            newcomer.asking().get("/v1/officers/me").then().body("deskKeys.desk", contains("DISC"));
        }

        @Test
        void cannotGiveItToSomebodyWhoHasNoSeat() {
            Newcomer newcomer = new Newcomer().admitted();
            byte[] sealed = DeskKey.fresh("DISC", 1)
                    .grantTo(
                            World.DEPLOYMENT,
                            newcomer.user(),
                            newcomer.keys().identity().recipient());
            give(newcomer.user(), sealed).statusCode(404);
        }

        @Test
        void cannotGiveAFileThatWasSealedForAnother() {
            Newcomer newcomer = seated();
            byte[] sealed = DeskKey.fresh("DISC", 1)
                    .grantTo(World.DEPLOYMENT, "li.wen", li.keys().identity().recipient());
            refused("envelope-refused", give(newcomer.user(), sealed));
        }

        private Newcomer seated() {
            Newcomer newcomer = new Newcomer().admitted();
            MembershipStatement statement = newcomer.statement("DISC", "HANDLER");
            state(li, statement);
            state(chen, statement);
            return newcomer;
        }
    }

    @Nested
    class AnOutsider {

        @Test
        void isToldThatThereIsNoSuchDesk() {
            String foreign = outsider.asking()
                    .get("/v1/desks/DISC")
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            String missing = outsider.asking()
                    .get("/v1/desks/NO_DESK")
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            org.junit.jupiter.api.Assertions.assertEquals(missing, foreign);
        }

        @Test
        void cannotSeatAnybody() {
            ObjectNode act = act(
                    new Newcomer().statement("DISC", "CHIEF"), outsider.keys().signingKey());
            post(outsider, "members", outsider.signed("desk:DISC", "member-stated", act, 0, "0".repeat(64)))
                    .statusCode(404);
        }

        @Test
        void isNobodyWithoutAToken() {
            given().get("/v1/desks/DISC").then().statusCode(401);
        }
    }

    @Test
    void whoWasRevokedIsNoActiveMemberAnyMore() {
        Newcomer leaving = new Newcomer().admitted();
        MembershipStatement statement = leaving.statement("DISC", "HANDLER");
        state(li, statement);
        state(chen, statement);
        Person admin = World.made().person("admin");
        JsonPath head = admin.asking().get("/v1/staff/head").jsonPath();
        ObjectNode act = Json.object().put("user", leaving.user());
        admin.asking()
                .header("Idempotency-Key", Json.fresh())
                .body(admin.signed("staff", "revoked", act, head.getLong("seq"), head.getString("prev"))
                        .toString())
                .post("/v1/officers/" + leaving.user() + "/revocation")
                .then()
                .statusCode(201);
        li.asking()
                .get("/v1/desks/DISC")
                .then()
                .body("members.findAll { it.active }.statement.user", not(hasItem(leaving.user())));
    }

    private ValidatableResponse state(Person by, MembershipStatement statement) {
        return state(by, statement, by.keys().signingKey());
    }

    private ValidatableResponse state(Person by, MembershipStatement statement, SigningKey key) {
        return does(by, "members", "member-stated", act(statement, key));
    }

    private ValidatableResponse give(String user, byte[] sealed) {
        ObjectNode act = Json.object()
                .put("desk", "DISC")
                .put("epoch", 1)
                .put("user", user)
                .put("ciphertext", Json.base64(sealed));
        return does(li, "key-grants", "key-granted", act);
    }

    private static ObjectNode act(MembershipStatement statement, SigningKey key) {
        ObjectNode act = Json.object();
        act.set("statement", Json.read(statement.json()));
        return act.put("signature", Json.base64(statement.sign(key, World.DEPLOYMENT)));
    }

    private static ValidatableResponse does(Person by, String verb, String type, ObjectNode act) {
        JsonPath head = by.asking().get("/v1/desks/DISC").jsonPath();
        return post(by, verb, by.signed("desk:DISC", type, act, head.getLong("head.seq"), head.getString("head.prev")));
    }

    private static ValidatableResponse post(Person by, String verb, ObjectNode body) {
        return by.asking()
                .header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post("/v1/desks/DISC/" + verb)
                .then();
    }

    private static void refused(String slug, ValidatableResponse answer) {
        answer.statusCode(422).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private static MembershipStatement statementAbout(Person person, String desk, String role) {
        MembershipStatement other = new Newcomer(person.user()).statement(desk, role);
        return new MembershipStatement(
                1,
                desk,
                person.user(),
                person.keys().identity().recipient(),
                person.keys().signingKey().verifyingKey(),
                other.roles(),
                other.from(),
                other.to());
    }

    private static String recipientOf(String desk) {
        try {
            return World.made().manifest().desk(desk).recipient().toString();
        } catch (dengwen.seal.SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }
}
