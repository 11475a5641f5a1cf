package dengwen.house;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.Event;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealedReport;
import dengwen.web.DeskOrigin;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.TraceCollector;
import dengwen.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With everything on that can be turned on, logs, metrics and traces hold nothing of a reporter. */
@QuarkusTest
@TestProfile(SilenceTest.Talkative.class)
@WithTestResource(TraceCollector.class)
class SilenceTest {

    private static final Path LOG = Path.of("target/silence.log");

    /** Structured logs in a file, our own rooms at their most talkative. */
    public static final class Talkative implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.log.file.enabled", "true",
                    "quarkus.log.file.path", LOG.toString(),
                    "quarkus.log.file.json.enabled", "true",
                    "quarkus.log.category.\"dengwen\".level", "DEBUG",
                    "quarkus.log.category.\"org.jboss.resteasy\".level", "DEBUG");
        }
    }

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private final List<String> secrets = new ArrayList<>(Visitor.traces());

    @Test
    void nothingOfAReporterIsInLogsMetricsOrTraces() throws Exception {
        World world = World.made();
        Citizen citizen = world.citizen();
        SealedReport report = citizen.seals("DISC", Citizen.content("某科长让评标专家照顾一家公司。"));
        String clue = citizen.side(report.clueRecipient()).clueId();
        secrets.add(clue);
        secrets.add(citizen.keys().locator());
        try (Visitor reporter = new Visitor("http://localhost:" + RestAssured.port)) {
            files(reporter, report);
            uploads(reporter);
            comesBack(reporter, citizen, report);
            stumbles(reporter, clue);
        }
        officerReads(world.person("li.wen"), clue);

        assertSilent(
                "metrics", when().get(metrics).then().statusCode(200).extract().asString());
        assertSilent("traces", traces());
        assertSilent("logs", logs());
    }

    private void files(Visitor reporter, SealedReport report) throws Exception {
        String key = Json.fresh();
        JsonNode body = report.json();
        secrets.add(key);
        secrets.add(body.get("report").asText().substring(0, 64));
        assertEquals(
                201,
                reporter.send("POST", "/v1/reports", body.toString(), "Idempotency-Key", key)
                        .statusCode());
    }

    /** Begins, asks, and does wrong all that one can. */
    private void uploads(Visitor reporter) throws Exception {
        secrets.add("dGVsbGluZ3dvcmQ=");
        String[] tus = {
            "Tus-Resumable", "1.0.0", "Upload-Length", "1000", "Upload-Metadata", "filename dGVsbGluZ3dvcmQ="
        };
        String place = reporter.send("POST", "/v1/blobs", null, tus)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String blob = place.substring(place.lastIndexOf('/') + 1);
        secrets.add(blob);
        assertEquals(200, reporter.send("HEAD", "/v1/blobs/" + blob, null, tus).statusCode());
        assertEquals(
                415,
                reporter.send("PATCH", "/v1/blobs/" + blob, "tellingword", tus).statusCode());
        assertEquals(
                404,
                reporter.send("DELETE", "/v1/blobs/" + "0".repeat(32), null, tus)
                        .statusCode());
    }

    private void comesBack(Visitor reporter, Citizen citizen, SealedReport report) throws Exception {
        byte[] nonce = citizen.challenge();
        String signature = Json.base64(citizen.signature(nonce));
        String entry = Json.object()
                .put("locator", citizen.keys().locator())
                .put("nonce", Json.base64(nonce))
                .put("signature", signature)
                .toString();
        String session = reporter.send("POST", "/v1/mailbox/sessions", entry).body();
        String token = Json.read(session.getBytes(StandardCharsets.UTF_8))
                .get("accessToken")
                .asText();
        secrets.addAll(List.of(Json.base64(nonce), signature, token));
        String bearer = "Bearer " + token;
        assertEquals(
                200,
                reporter.send("GET", "/v1/mailbox", null, "Authorization", bearer)
                        .statusCode());
        writes(reporter, bearer, citizen.side(report.clueRecipient()));
    }

    private void writes(Visitor reporter, String bearer, ReporterSide side) throws Exception {
        String id = Json.fresh();
        String key = Json.fresh();
        String file = Json.base64(side.message(id, 1, "还有一份合同。", Event.ZERO));
        String message = Json.object()
                .put("id", id)
                .put("seq", 1)
                .put("ciphertext", file)
                .toString();
        secrets.addAll(List.of(id, key, file.substring(0, 64)));
        String[] headers = {"Authorization", bearer, "Idempotency-Key", key};
        assertEquals(
                201,
                reporter.send("POST", "/v1/mailbox/messages", message, headers).statusCode());
    }

    /** Wrong receipts, broken bodies, paths that nobody has, and a body that fails inside. */
    private void stumbles(Visitor reporter, String clue) throws Exception {
        String wrong = Json.fresh();
        secrets.add(wrong);
        String entry = "{\"locator\":\"%s\",\"nonce\":\"%s\",\"signature\":\"%s\"}"
                .formatted(wrong, "A".repeat(43) + "=", "A".repeat(86) + "==");
        secrets.add("tellingword");
        for (String body : List.of(entry, "{\"tellingword\":", "[\"tellingword\"]", "tellingword".repeat(10_000))) {
            assertTrue(reporter.send("POST", "/v1/mailbox/sessions", body).statusCode() >= 400);
            assertTrue(reporter.send("POST", "/v1/reports", body, "Idempotency-Key", Json.fresh())
                            .statusCode()
                    >= 400);
        }
        for (String path :
                List.of("/tellingword", "/v1/clues/" + clue, "/v1/mailbox?tellingword=1", "/v1/%tellingword")) {
            assertTrue(statusOf(reporter, path) >= 400, path);
        }
    }

    private static int statusOf(Visitor reporter, String path) throws Exception {
        try {
            return reporter.send("GET", path, null, "Authorization", "Bearer tellingword")
                    .statusCode();
        } catch (IllegalArgumentException noAddress) {
            return 400;
        }
    }

    /** At the desk's port, where traces are made. */
    private static void officerReads(Person officer, String clue) throws IOException, InterruptedException {
        try (Visitor desk = new Visitor(DeskOrigin.of())) {
            String bearer = "Bearer " + officer.newToken();
            assertEquals(
                    200,
                    desk.send("GET", "/v1/clues/" + clue, null, "Authorization", bearer)
                            .statusCode());
        }
    }

    /** What was exported, once the officer's request is among it. */
    private static String traces() {
        String seen = "";
        while (!seen.contains("GET /v1/clues/{clueId}")) {
            seen = new String(TraceCollector.received(), StandardCharsets.ISO_8859_1);
            Thread.onSpinWait();
        }
        assertFalse(seen.contains("/v1/reports") || seen.contains("/v1/mailbox"), "reporters leave no trace");
        return seen;
    }

    private static String logs() throws IOException {
        List<String> lines = Files.readAllLines(LOG);
        assertFalse(lines.isEmpty());
        lines.forEach(line -> Json.read(line.getBytes(StandardCharsets.UTF_8)));
        return String.join("\n", lines);
    }

    private void assertSilent(String where, String text) {
        for (String secret : secrets) {
            assertFalse(text.contains(secret), () -> where + " tell " + secret);
        }
    }

    @Test
    void aLeakWouldBeSeen() {
        assertThrows(AssertionError.class, () -> assertSilent("a log", "from " + Visitor.ADDRESS));
    }
}
