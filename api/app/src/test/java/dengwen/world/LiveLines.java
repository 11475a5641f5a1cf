package dengwen.world;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser that listens: the lines of a live stream as they come, empty ones left out. */
public final class LiveLines implements AutoCloseable {

    /** Far above what a line takes on its way. */
    private static final int PATIENCE_SECONDS = 20;

    /** What a stream says last. */
    public static final String END = "(end)";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final int status;

    /** Listens with this token. */
    public LiveLines(String token) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/live"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        status = answer.statusCode();
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().filter(line -> !line.isEmpty()).forEach(lines::add);
            } catch (java.io.UncheckedIOException cut) {
                // an end like any other
            }
            lines.add(END);
        });
    }

    public int status() {
        return status;
    }

    /** The next line; fails when none comes. */
    public String next() throws InterruptedException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("the stream says nothing");
        }
        return line;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
