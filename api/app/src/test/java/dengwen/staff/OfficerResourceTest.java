package dengwen.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.DeskKey;
import dengwen.seal.SealRefused;
import dengwen.world.Json;
import dengwen.world.Newcomer;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficerResourceTest {

    private Person officer;
    private Person admin;

    @BeforeEach
    void world() {
        officer = World.made().person("li.wen");
        admin = World.made().person("admin");
    }

    @Nested
    class AStranger {

        @Test
        void getsNoAccountByHisOwnWordAlone() {
            Newcomer stranger = new Newcomer();
            refused("neither", Newcomer.post(stranger.request(stranger.keys().signingKey())));
        }

        @Test
        void getsNoAccountUnderAListedNameWithKeysOfHisOwn() {
            Newcomer stranger = new Newcomer("wang.lei");
            refused("neither", Newcomer.post(stranger.request(stranger.keys().signingKey())));
        }

        @Test
        void getsNoAccountByAnOfficersWord() {
            refused(
                    "neither",
                    Newcomer.post(
                            new Newcomer().request("li.wen", officer.keys().signingKey())));
        }

        @Test
        void getsNoAccountByAWordThatClaimsToBeTheAdministrators() {
            refused(
                    "neither",
                    Newcomer.post(new Newcomer().request("admin", officer.keys().signingKey())));
        }

        @Test
        void getsNoAccountForKeysThatAreNotHis() {
            refused(
                    "own key",
                    Newcomer.post(new Newcomer().request(new Newcomer().keys().signingKey())));
        }

        @Test
        void isToldWhichFieldIsWrong() {
            ObjectNode request = new Newcomer().request(new Newcomer().keys().signingKey());
            request.withObject("/account").put("recipient", "age1other");
            Newcomer.post(request).statusCode(422).body("errors.field", contains("/account/recipient"));
        }

        @Test
        void readsNothingOfAnybody() {
            given().get("/v1/officers/me").then().statusCode(401);
            given().get("/v1/staff/head").then().statusCode(401);
        }

        private void refused(String why, ValidatableResponse answer) {
            answer.statusCode(422).body("type", equalTo("urn:dengwen:problem:account-refused"));
            assertEquals(
                    "own key".equals(why),
                    answer.extract().<String>path("detail").contains("自己的密钥"));
        }
    }

    @Nested
    class ANewcomer {

        @Test
        void getsAnAccountByTheAdministratorsWordAndIsNoAdministrator() {
            new Newcomer()
                    .admitted()
                    .asking()
                    .get("/v1/officers/me")
                    .then()
                    .statusCode(200)
                    .body("administrator", equalTo(false))
                    .body("memberships", hasSize(0));
        }

        @Test
        void getsItOnce() {
            Newcomer newcomer = new Newcomer().admitted();
            Newcomer.post(newcomer.request("admin", admin.keys().signingKey())).statusCode(422);
        }
    }

    @Nested
    class AnOfficer {

        @Test
        void readsHisSeatsAndAKeyOfHisDeskThatOpens() throws SealRefused {
            ValidatableResponse me = officer.asking()
                    .get("/v1/officers/me")
                    .then()
                    .statusCode(200)
                    .body("memberships.desk", contains("DISC"))
                    .body("deskKeys.desk", contains("DISC"));
            byte[] sealed = Base64.getDecoder().decode(me.extract().<String>path("deskKeys[0].ciphertext"));
            var entry = World.made().manifest().desk("DISC");
            DeskKey key = DeskKey.open(
                    World.DEPLOYMENT, entry, "li.wen", officer.keys().identity(), sealed);
            assertEquals(entry.recipient(), key.identity().recipient());
        }

        @Test
        void mayNotCloseAnAccount() {
            revoke(officer, "chen.jing", signed(officer, "chen.jing", 0, "0".repeat(64)))
                    .statusCode(403);
        }

        @Test
        void mayNotReadTheStaffsHead() {
            officer.asking().get("/v1/staff/head").then().statusCode(403);
        }
    }

    @Nested
    class AnAdministrator {

        @Test
        void closesAnAccountFromTheNextRequestOn() {
            Newcomer leaving = new Newcomer().admitted();
            String token = leaving.signIn().extract().path("accessToken");
            given().auth().oauth2(token).get("/v1/officers/me").then().statusCode(200);
            revokeNow(leaving.user()).statusCode(201).body("head.prev", equalTo(head().get("prev")));
            given().auth().oauth2(token).get("/v1/officers/me").then().statusCode(401);
            leaving.signIn().statusCode(401);
        }

        @Test
        void cannotUseOneSignatureForTwoDeeds() {
            Newcomer first = new Newcomer().admitted();
            ObjectNode deed = signedNow(first.user());
            revoke(admin, first.user(), deed).statusCode(201);
            revoke(admin, first.user(), deed).statusCode(409).body("head.prev", equalTo(head().get("prev")));
        }

        @Test
        void cannotUseASignatureAboutOneForAnother() {
            Newcomer meant = new Newcomer().admitted();
            revoke(admin, "li.wen", signedNow(meant.user())).statusCode(422);
            officer.asking().get("/v1/officers/me").then().statusCode(200);
        }

        @Test
        void isToldThatThereIsNobodyOfThatName() {
            revokeNow("no.body").statusCode(404);
        }

        @Test
        void seesNoDesk() {
            admin.asking().get("/v1/desks/DISC").then().statusCode(403);
        }

        private ValidatableResponse revokeNow(String user) {
            return revoke(admin, user, signedNow(user));
        }

        private ObjectNode signedNow(String user) {
            var head = head();
            return signed(admin, user, head.getLong("seq"), head.getString("prev"));
        }

        private io.restassured.path.json.JsonPath head() {
            return admin.asking().get("/v1/staff/head").jsonPath();
        }
    }

    private static ObjectNode signed(Person by, String user, long seq, String prev) {
        return by.signed("staff", "revoked", Json.object().put("user", user), seq, prev);
    }

    private static ValidatableResponse revoke(Person by, String user, ObjectNode body) {
        return by.asking()
                .header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post("/v1/officers/" + user + "/revocation")
                .then();
    }
}
