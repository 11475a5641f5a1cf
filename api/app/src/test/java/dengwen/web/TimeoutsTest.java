package dengwen.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Who sends slowly or not at all holds no connection, on either port. */
@QuarkusTest
@TestProfile(Bare.class)
class TimeoutsTest {

    /** Far above what the application was told, far below what it would take without being told. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final String HALF_A_HEAD = "POST /v1/sessions HTTP/1.1\r\nHost: x\r\n";
    private static final String HALF_A_BODY =
            HALF_A_HEAD + "Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"user\":";

    @Test
    void halfAHeadIsNotWaitedForOnTheReportersPort() throws IOException {
        assertCut(RestAssured.port, HALF_A_HEAD);
    }

    @Test
    void halfAHeadIsNotWaitedForOnTheDesksPort() throws IOException {
        assertCut(deskPort(), HALF_A_HEAD);
    }

    @Test
    void halfABodyIsNotWaitedForOnTheReportersPort() throws IOException {
        assertCut(RestAssured.port, HALF_A_BODY);
    }

    @Test
    void halfABodyIsNotWaitedForOnTheDesksPort() throws IOException {
        assertCut(deskPort(), HALF_A_BODY);
    }

    private static int deskPort() {
        return URI.create(DeskOrigin.of()).getPort();
    }

    /** Reads until the server ends the connection; a read that waits longer than patience throws. */
    private static void assertCut(int port, String sent) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(sent.getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
        }
    }
}
