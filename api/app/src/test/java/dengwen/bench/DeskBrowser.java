package dengwen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks as one browser at a desk does: with a session of its own. */
final class DeskBrowser {

    private static final int OK = 200;
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final HttpClient http;
    private final URI api;
    private final String token;

    private DeskBrowser(HttpClient http, URI api, String token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    /** @param credentials the body of a sign-in */
    static DeskBrowser signIn(HttpClient http, URI api, String credentials) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve("/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials))
                .build();
        Matcher token =
                TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IOException("not signed in");
        }
        return new DeskBrowser(http, api, token.group(1));
    }

    /** The answer to a GET. @throws IOException unless it is 200 */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The path of the page that follows so many others. */
    String deep(String path, int pages) throws IOException, InterruptedException {
        String at = path;
        for (int page = 0; page < pages; page++) {
            Matcher next = NEXT.matcher(get(at));
            if (!next.find()) {
                break;
            }
            at = path + "&cursor=" + next.group(1);
        }
        return at;
    }

    /** Listens to the live stream of the session until the program ends; hands on each line. */
    void listen(Consumer<String> line) {
        Thread.ofVirtual().start(() -> {
            try (Stream<String> lines =
                    http.send(request("/v1/live"), BodyHandlers.ofLines()).body()) {
                lines.forEach(line);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("the live stream broke", e);
            }
        });
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
