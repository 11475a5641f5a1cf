package dengwen.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Manifest;
import dengwen.seal.SealRefused;
import dengwen.world.Json;
import dengwen.world.Keys;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManifestResourceTest {

    private Manifest manifest;

    @BeforeEach
    void world() {
        manifest = World.made().manifest();
    }

    @Nested
    class Anybody {

        @Test
        void readsTheManifestThatTheRootSigned() throws SealRefused {
            JsonNode read = Json.read(
                    given().get("/v1/manifest").then().statusCode(200).extract().asByteArray());
            assertEquals(manifest, Manifest.of(read.path("manifest")));
            assertEquals(2, read.path("signatures").size());
        }

        @Test
        void isToldThatNothingChanged() {
            String tag = given().get("/v1/manifest").header("ETag");
            given().header("If-None-Match", tag).get("/v1/manifest").then().statusCode(304);
        }

        @Test
        void readsEveryDocumentUnderItsHashButTheKeys() throws SealRefused {
            for (var named : manifest.documents().entrySet()) {
                Response answer = given().get("/v1/documents/" + named.getValue());
                if (named.getKey().equals("keys")) {
                    answer.then().statusCode(404);
                } else {
                    answer.then().statusCode(200).header("Cache-Control", containsString("immutable"));
                    String hash = HexFormat.of().formatHex(CanonicalJson.hash(Json.read(answer.asByteArray())));
                    assertEquals(named.getValue(), hash);
                }
            }
        }

        @Test
        void readsTheQuestionnaireInForce() {
            String byHash = given().get("/v1/documents/" + manifest.documents().get("questionnaire"))
                    .asString();
            assertEquals(byHash, given().get("/v1/questionnaire").asString());
        }

        @Test
        void isToldThatThereIsNoSuchDocument() {
            given().get("/v1/documents/" + "0".repeat(64)).then().statusCode(404);
            given().get("/v1/documents/..%2f..%2fetc").then().statusCode(404);
        }
    }

    @Nested
    class SomebodyWhoPublishes {

        private ObjectNode next;

        @BeforeEach
        void change() {
            next = (ObjectNode) Json.read(manifest.json());
            next.put("version", manifest.version() + 1);
        }

        @Test
        void needsTwoSigners() {
            refused("人数不足", publish(next, "root-3"));
            refused("人数不足", publish(next, "root-3", "root-3"));
        }

        @Test
        void needsASignerFromOutside() {
            refused("本地区以外", publish(next, "root-1", "root-2"));
        }

        @Test
        void cannotSignWithAKeyThatTheRootDoesNotKnow() {
            refused("人数不足", publish(next, "root-1", "root-9"));
        }

        @Test
        void cannotPlayTheManifestOfAnotherDeployment() {
            refused("另一个部署", publish(next.put("deploymentId", "other.dengwen"), "root-1", "root-3"));
        }

        @Test
        void cannotGoBack() {
            refused("版本号", publish(next.put("version", manifest.version()), "root-1", "root-3"));
        }

        @Test
        void cannotPutAnExpiredOneInForce() {
            next.put("issued", "2020-01-01").put("expires", "2020-12-31");
            refused("过期", publish(next, "root-1", "root-3"));
        }

        @Test
        void cannotNameADocumentThatIsNotThere() {
            next.withObject("/documents").put("matrix", "ab".repeat(32));
            refused("缺少文件", publish(next, "root-1", "root-3"));
        }

        @Test
        void cannotLeaveADocumentOut() {
            next.withObject("/documents").remove("calendar");
            refused("自相矛盾", publish(next, "root-1", "root-3"));
        }

        @Test
        void cannotSeatAnAdministrator() {
            ObjectNode administrator = next.path("administrators").path(0).deepCopy();
            administrator.putArray("roles").add("CHIEF");
            members(0).add(administrator);
            refused("自相矛盾", publish(next, "root-1", "root-3"));
        }

        @Test
        void cannotGiveOneNameTwoKeys() {
            ObjectNode second = members(0).path(0).deepCopy();
            second.set("sigKey", next.path("administrators").path(0).path("sigKey"));
            members(1).add(second);
            refused("自相矛盾", publish(next, "root-1", "root-3"));
        }

        @Test
        void cannotLeaveAPartOut() {
            ObjectNode body = body(next, "root-1", "root-3");
            ((ObjectNode) body.at("/manifest/desks/0")).remove("names");
            send(body).statusCode(422).body("errors[0].field", equalTo("/manifest/desks/0"));
        }

        @Test
        void isToldWhichPartIsUnknown() {
            send(body(next, "root-1", "root-3").put("more", 1))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("/more"));
        }

        @Test
        void needsAnIdempotencyKey() {
            given().contentType(ContentType.JSON)
                    .body(body(next, "root-1", "root-3").toString())
                    .post("/v1/manifest")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:dengwen:problem:idempotency-key-missing"));
        }

        private ArrayNode members(int desk) {
            return (ArrayNode) next.path("desks").path(desk).path("members");
        }

        private void refused(String why, ValidatableResponse answer) {
            answer.statusCode(422)
                    .body("type", equalTo("urn:dengwen:problem:manifest-refused"))
                    .body("detail", containsString(why));
            given().get("/v1/manifest").then().body("manifest.version", equalTo((int) manifest.version()));
        }

        private ValidatableResponse publish(ObjectNode changed, String... signers) {
            return send(body(changed, signers));
        }

        private ValidatableResponse send(ObjectNode body) {
            return given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", Json.fresh())
                    .body(body.toString())
                    .post("/v1/manifest")
                    .then();
        }

        private ObjectNode body(ObjectNode changed, String... signers) {
            ObjectNode body = Json.object();
            body.set("manifest", changed);
            for (String signer : signers) {
                body.withArray("signatures")
                        .addObject()
                        .put("signer", signer)
                        .put("signature", Json.base64(signature(signer, changed)));
            }
            body.putObject("documents");
            return body;
        }

        private byte[] signature(String signer, ObjectNode changed) {
            try {
                String deployment = changed.path("deploymentId").asText();
                return Manifest.of(changed).sign(Keys.of(signer).signing(), deployment);
            } catch (SealRefused e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
