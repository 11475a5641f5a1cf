package dengwen.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a request, on whichever port: one problem that says what and how to mend it. */
@QuarkusTest
class ProblemsTest {

    enum Port {
        REPORTERS(() -> RestAssured.port),
        DESKS(() -> URI.create(DeskOrigin.of()).getPort());

        private final Supplier<Integer> number;

        Port(Supplier<Integer> number) {
            this.number = number;
        }

        RequestSpecification asked() {
            return given().baseUri("http://127.0.0.1").port(number.get());
        }

        ValidatableResponse post(String path, String body) {
            return asked().contentType(ContentType.JSON).body(body).post(path).then();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoJsonIsRefused(Port port) {
        for (String body :
                new String[] {"{", "nonsense", "{\"user\":\"a.b\"} x", "{\"user\":\"a.b\",\"user\":\"c.d\"}", ""}) {
            problem(400, "invalid-body", port.post("/v1/sign-in/parameters", body));
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenUtf8IsRefused(Port port) {
        byte[] body = "{\"user\":\"a?b\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[10] = (byte) 0xff;
        problem(
                400,
                "invalid-body",
                port.asked()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/v1/sign-in/parameters")
                        .then());
    }

    @ParameterizedTest
    @EnumSource
    void nestingBelowEightIsRefused(Port port) {
        String deep = "{\"user\":" + "[".repeat(9) + "]".repeat(9) + "}";
        problem(400, "invalid-body", port.post("/v1/sign-in/parameters", deep)).body("detail", containsString("8"));
        problem(400, "invalid-body", port.post("/v1/sessions", "[".repeat(30_000)));
    }

    @ParameterizedTest
    @EnumSource
    void theFieldIsNamedAndTheFixIsSaid(Port port) {
        field("/more", port.post("/v1/sign-in/parameters", "{\"user\":\"a.b\",\"more\":1}"));
        field("/user", port.post("/v1/sign-in/parameters", "{}"));
        field("/user", port.post("/v1/sign-in/parameters", "{\"user\":null}"));
        field("/user", port.post("/v1/sign-in/parameters", "{\"user\":7}"));
        field("/user", port.post("/v1/sign-in/parameters", "{\"user\":\"A B\"}"));
        field("/auth", port.post("/v1/sessions", "{\"user\":\"a.b\",\"auth\":\"***\"}"));
        field("/auth", port.post("/v1/sessions", "{\"user\":\"a.b\",\"auth\":\"AA==\"}"));
        field("/account/kdf", port.post("/v1/officers", "{\"account\":{\"kdf\":{\"m\":1,\"t\":1,\"p\":1}}}"));
    }

    @ParameterizedTest
    @EnumSource
    void aListIsNoObject(Port port) {
        problem(422, "invalid-field", port.post("/v1/sign-in/parameters", "[]"));
    }

    @ParameterizedTest
    @EnumSource
    void aLongBodyIsRefused(Port port) {
        char[] spaces = new char[70_000];
        Arrays.fill(spaces, ' ');
        problem(413, "too-large", port.post("/v1/sessions", new String(spaces)));
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOverTheLimitOfAllIsRefusedBeforeItIsSent(Port port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port.number.get())) {
            String head = "POST /v1/manifest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 4194304\r\nAccept-Language: en\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413") && answer.contains("urn:dengwen:problem:too-large"), answer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongHeadIsRefused(Port port) {
        port.asked()
                .header("X-Long", "x".repeat(20_000))
                .get("/v1/manifest")
                .then()
                .statusCode(431);
    }

    @ParameterizedTest
    @EnumSource
    void whatHttpAsksForIsAnswered(Port port) {
        problem(404, "not-found", port.asked().get("/v1/nothing").then());
        problem(405, "method-not-allowed", port.asked().delete("/v1/manifest").then());
        problem(
                415,
                "unsupported-media-type",
                port.asked()
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/sessions")
                        .then());
        problem(404, "not-found", port.asked().get("/v1/documents/%00").then());
        problem(404, "not-found", port.asked().get("/v1/desks/no-desk").then());
        problem(
                406,
                "not-acceptable",
                port.asked().accept("text/html").get("/v1/officers/me").then());
    }

    @ParameterizedTest
    @EnumSource
    void theCallersLanguageIsSpoken(Port port) {
        language(port, "en", "Not signed in");
        language(port, "en-GB,zh;q=0.5", "Not signed in");
        language(port, "zh-CN,en;q=0.5", "尚未登录");
        language(port, "fr", "尚未登录");
        language(port, "nonsense;;q=9", "尚未登录");
    }

    private static void language(Port port, String asked, String title) {
        port.asked()
                .header("Accept-Language", asked)
                .get("/v1/officers/me")
                .then()
                .body("title", equalTo(title));
    }

    private static void field(String pointer, ValidatableResponse answer) {
        problem(422, "invalid-field", answer)
                .body("errors.field", hasItem(pointer))
                .body("errors.detail", everyItem(not(containsString("dengwen"))));
    }

    private static ValidatableResponse problem(int status, String slug, ValidatableResponse answer) {
        return answer.statusCode(status)
                .contentType(Problem.JSON)
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("urn:dengwen:problem:" + slug))
                .body("status", equalTo(status));
    }
}
