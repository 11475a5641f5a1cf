package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Tus;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MaterialResourceTest {

    private final byte[] bytes = new byte[100_000];

    private World world;
    private Person chief;
    private String clue;
    private String blob;

    @BeforeEach
    void aReportWithAFileIsFiled() {
        world = World.made();
        chief = world.person("li.wen");
        new Random(7).nextBytes(bytes);
        blob = Tus.uploaded(bytes);
        clue = filed(blob);
    }

    private String filed(String file) {
        ObjectNode report = (ObjectNode)
                world.citizen().seals("DISC", Citizen.content("某科长打招呼。")).json();
        report.putArray("blobs").add(file);
        return Citizen.files(report).statusCode(201).extract().path("clueId");
    }

    private Response reads(Person person, String range) {
        return person.asking().header("Range", range).get("/v1/clues/" + clue + "/blobs/" + blob);
    }

    @Nested
    class WhoOpenedIt {

        @BeforeEach
        void itWasOpened() {
            chief.opens(clue).statusCode(201);
        }

        @Test
        void readsAllOfIt() {
            byte[] read = chief.asking()
                    .get("/v1/clues/" + clue + "/blobs/" + blob)
                    .then()
                    .statusCode(200)
                    .contentType("application/octet-stream")
                    .header("Content-Length", "100000")
                    .header("Cache-Control", "no-store")
                    .extract()
                    .asByteArray();

            assertArrayEquals(bytes, read);
        }

        @ParameterizedTest
        @CsvSource({"bytes=0-0,0,1", "bytes=500-999,500,1000", "bytes=99990-,99990,100000", "bytes=-10,99990,100000"})
        void readsARange(String range, int from, int to) {
            Response read = reads(chief, range);

            read.then().statusCode(206).header("Content-Range", "bytes " + from + "-" + (to - 1) + "/100000");
            assertArrayEquals(Arrays.copyOfRange(bytes, from, to), read.asByteArray());
        }

        @ParameterizedTest
        @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-3", "bytes=-", "lines=1-2"})
        void readsAllWhenTheRangeIsNoneOfOurs(String range) {
            reads(chief, range).then().statusCode(200);
        }

        @Test
        void isToldThatARangeBeginsBehindTheEnd() {
            reads(chief, "bytes=100000-")
                    .then()
                    .statusCode(416)
                    .header("Content-Range", "bytes */100000")
                    .body("type", equalTo("urn:dengwen:problem:range-refused"));
        }

        @Test
        void findsNoFileOfAnotherClue() {
            blob = Tus.uploaded(bytes);
            filed(blob);

            reads(chief, "").then().statusCode(404);
        }

        @Test
        void takesTheOriginalOutOnRecord() {
            ObjectNode act = chief.act().put("attachment", Json.fresh()).put("blob", blob);
            chief.does(clue, "originals", "original-taken", act).statusCode(201).body("state", equalTo("REGISTERED"));
            chief.clue(clue).body("timeline.type", hasItem("original-taken"));

            ObjectNode another = chief.act().put("attachment", Json.fresh()).put("blob", Json.fresh());
            chief.does(clue, "originals", "original-taken", another)
                    .statusCode(422)
                    .body("errors.field", contains("/act/blob"));
        }
    }

    @Nested
    class WhoDidNot {

        @Test
        void findsNothing() {
            reads(chief, "").then().statusCode(404);
            chief.opens(clue).statusCode(201);
            reads(world.person("chen.jing"), "").then().statusCode(404);
        }

        @Test
        void takesNothingOut() {
            ObjectNode act = chief.act().put("attachment", Json.fresh()).put("blob", blob);
            chief.does(clue, "originals", "original-taken", act).statusCode(409);
        }
    }
}
