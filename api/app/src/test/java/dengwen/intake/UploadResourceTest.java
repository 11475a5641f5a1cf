package dengwen.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dengwen.kernel.ObjectId;
import dengwen.world.Tus;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadResourceTest {

    private static final int SIZE = 200_000;

    private final BlobFiles files;
    private final byte[] bytes = new byte[SIZE];

    UploadResourceTest(BlobFiles files) {
        this.files = files;
        new Random(7).nextBytes(bytes);
    }

    @BeforeEach
    void theWorldStands() {
        World.made();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).header("Tus-Resumable", "1.0.0").body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private Path file(String blob) {
        return files.path(new ObjectId(blob));
    }

    @Nested
    class Anybody {

        @Test
        void learnsWhatTheServerSpeaks() {
            Tus.asking()
                    .options("/v1/blobs")
                    .then()
                    .statusCode(204)
                    .header("Tus-Version", "1.0.0")
                    .header("Tus-Extension", containsString("creation-with-upload"))
                    .header("Tus-Max-Size", "2149580872");
        }

        @Test
        void uploadsInParts() throws IOException {
            String blob = Tus.begun(SIZE);
            Tus.sends(blob, 0, part(0, 70_000)).statusCode(204).header("Upload-Offset", "70000");
            Tus.asks(blob)
                    .statusCode(200)
                    .header("Upload-Offset", "70000")
                    .header("Upload-Length", "" + SIZE)
                    .header("Cache-Control", "no-store");
            Tus.sends(blob, 70_000, part(70_000, SIZE)).statusCode(204).header("Upload-Offset", "" + SIZE);

            assertArrayEquals(bytes, Files.readAllBytes(file(blob)));
        }

        @Test
        void beginsWithTheFirstBytes() {
            Tus.asking()
                    .header("Upload-Length", SIZE)
                    .contentType(Tus.BYTES)
                    .body(part(0, 1000))
                    .post("/v1/blobs")
                    .then()
                    .statusCode(201)
                    .header("Location", matchesPattern("/v1/blobs/[0-9a-f]{32}"))
                    .header("Upload-Offset", "1000")
                    .header(
                            "Upload-Expires",
                            matchesPattern("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} 16:00:00 GMT"));
        }

        @Test
        void takesAnUploadBack() {
            String blob = Tus.uploaded(bytes);

            Tus.asking().delete("/v1/blobs/" + blob).then().statusCode(204);

            Tus.asks(blob).statusCode(404);
            assertFalse(Files.exists(file(blob)));
            refused(Tus.sends(blob, 0, bytes), 404, "not-found");
            refused(Tus.asking().delete("/v1/blobs/" + blob).then(), 404, "not-found");
        }

        @Test
        void mayNameTheFileWithoutAnybodyKeepingIt() {
            ValidatableResponse answer = Tus.asking()
                    .header("Upload-Length", SIZE)
                    .header("Upload-Metadata", "filename emVicmEuanBn")
                    .post("/v1/blobs")
                    .then()
                    .statusCode(201);

            String place = answer.extract().header("Location");
            Tus.asks(place.substring(place.lastIndexOf('/') + 1)).header("Upload-Metadata", equalTo(null));
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @ValueSource(ints = {0, 999, 1001, SIZE})
        void bytesThatBeginElsewhere(int offset) throws IOException {
            String blob = Tus.begun(SIZE);
            Tus.sends(blob, 0, part(0, 1000)).statusCode(204);

            refused(Tus.sends(blob, offset, part(1000, 2000)), 409, "offset-moved");
            assertArrayEquals(part(0, 1000), Files.readAllBytes(file(blob)));
        }

        @Test
        void moreThanWasAnnounced() {
            String blob = Tus.begun(1000);

            refused(Tus.sends(blob, 0, part(0, 1001)), 413, "too-large");
            Tus.asks(blob).header("Upload-Offset", "0");
        }

        @Test
        void anotherVersionOfTheProtocol() {
            String blob = Tus.begun(SIZE);
            for (String version : List.of("0.2.2", "1.0.1")) {
                refused(
                        given().header("Tus-Resumable", version)
                                .delete("/v1/blobs/" + blob)
                                .then()
                                .header("Tus-Version", "1.0.0"),
                        412,
                        "tus-version");
            }
        }

        @Test
        void aBodyOfAnotherType() {
            String blob = Tus.begun(SIZE);
            refused(
                    Tus.asking()
                            .header("Upload-Offset", 0)
                            .contentType("application/octet-stream")
                            .body(bytes)
                            .patch("/v1/blobs/" + blob)
                            .then(),
                    415,
                    "unsupported-media-type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1e3", "", "99999999999999999999"})
        void aLengthThatIsNoNumber(String length) {
            refused(
                    Tus.asking()
                            .header("Upload-Length", length)
                            .post("/v1/blobs")
                            .then(),
                    422,
                    "invalid-field");
        }

        @Test
        void aLengthThatIsMissingOrNothing() {
            refused(Tus.asking().post("/v1/blobs").then(), 422, "invalid-field");
            refused(Tus.begins(0), 422, "invalid-field");
            refused(
                    Tus.asking()
                            .header("Upload-Defer-Length", 1)
                            .post("/v1/blobs")
                            .then(),
                    422,
                    "invalid-field");
        }

        @Test
        void aLengthOverTheLimit() {
            refused(Tus.begins(2_149_580_873L), 413, "too-large");
        }

        @Test
        void whatNobodyBegan() {
            refused(Tus.sends("0".repeat(32), 0, bytes), 404, "not-found");
            Tus.asking().head("/v1/blobs/elsewhere").then().statusCode(404);
        }
    }

    @Nested
    class ALineThatBreaks {

        @Test
        void losesNothingThatHadCome() throws Exception {
            String blob = Tus.begun(SIZE);
            try (Socket line = patch(blob)) {
                line.getOutputStream().write(bytes, 0, 50_000);
                line.getOutputStream().flush();
                // what came is on its way to the disk; the line breaks when all of it has arrived there
                while (Files.size(file(blob)) < 50_000) {
                    Thread.onSpinWait();
                }
            }

            ValidatableResponse rest = Tus.sends(blob, 50_000, part(50_000, SIZE));
            while (rest.extract().statusCode() == 423) {
                rest = Tus.sends(blob, 50_000, part(50_000, SIZE));
            }
            rest.statusCode(204);
            assertArrayEquals(bytes, Files.readAllBytes(file(blob)));
        }

        @Test
        void keepsOthersOutUntilItIsKnownToBeBroken() throws Exception {
            String blob = Tus.begun(SIZE);
            try (Socket line = patch(blob)) {
                line.getOutputStream().write(bytes, 0, 50_000);
                line.getOutputStream().flush();
                while (Files.size(file(blob)) < 50_000) {
                    Thread.onSpinWait();
                }
                refused(Tus.sends(blob, 50_000, part(50_000, SIZE)), 423, "upload-busy");

                line.getOutputStream().write(bytes, 50_000, SIZE - 50_000);
                assertEquals("HTTP/1.1 204 No Content", firstLine(line.getInputStream()));
            }
            assertArrayEquals(bytes, Files.readAllBytes(file(blob)));
        }

        /** A request whose body is to follow by hand. */
        private Socket patch(String blob) throws IOException {
            Socket line = new Socket("localhost", RestAssured.port);
            OutputStream out = line.getOutputStream();
            out.write(("PATCH /v1/blobs/" + blob + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\n"
                            + "Upload-Offset: 0\r\nContent-Type: " + Tus.BYTES + "\r\nContent-Length: " + SIZE
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return line;
        }

        private static String firstLine(InputStream answer) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = answer.read(); c != '\r'; c = answer.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }
}
