package dengwen.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dengwen.kernel.Cursor;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationResourceTest {

    private World world;

    @BeforeEach
    void world() {
        world = World.made();
    }

    @Test
    void anOfficerReadsWhoVouchedForWhatAndWhen() {
        list("li.wen", "")
                .statusCode(200)
                .body("items[-1].version", equalTo(1))
                .body("items[-1].issued", equalTo(world.manifest().issued()))
                .body("items[-1].signers", contains("root-1", "root-3"))
                .body("items[-1].documents", hasKey("questionnaire"));
    }

    @Test
    void anAdministratorReadsItToo() {
        list("admin", "").statusCode(200);
    }

    @Test
    void aDocumentOfTheHistoryIsReadByItsHash() {
        String hash = list("li.wen", "").extract().path("items[-1].documents.questionnaire");
        given().get("/v1/documents/" + hash).then().statusCode(200).body("$", notNullValue());
    }

    @Test
    void theHistoryEnds() {
        list("li.wen", "?limit=100").body("next", nullValue());
        String past = Cursor.after(1).toString();
        list("li.wen", "?cursor=" + past).body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        list("li.wen", "?cursor=" + Cursor.after("x")).statusCode(422);
    }

    @Test
    void whoIsNotSignedInReadsTheManifestInForceAlone() {
        given().get("/v1/publications").then().statusCode(401);
        given().get("/v1/manifest").then().statusCode(200);
    }

    private ValidatableResponse list(String user, String query) {
        return world.person(user).asking().get("/v1/publications" + query).then();
    }
}
