package dengwen.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at an address of his own, with a browser that says much of itself. */
final class Visitor implements AutoCloseable {

    static final String ADDRESS = "127.0.0.77";
    static final String AGENT = "TellingAgent/7.7";
    static final String REFERER = "https://telling.example/page";

    private final String origin;
    private final HttpClient client;

    Visitor(String origin) throws IOException {
        this.origin = origin;
        this.client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(ADDRESS))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What this visitor must leave nowhere. */
    static List<String> traces() {
        return List.of(ADDRESS, AGENT, REFERER);
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("User-Agent", AGENT)
                .header("Referer", REFERER)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
