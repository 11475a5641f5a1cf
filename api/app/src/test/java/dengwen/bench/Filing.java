package dengwen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Files sealed reports over HTTP/1.1, as browsers do behind the web server. */
record Filing(HttpClient http, URI reports, List<byte[]> bodies) implements Client {

    private static final int CREATED = 201;

    static Filing to(URI api, List<byte[]> bodies) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Filing(http, api.resolve("/v1/reports"), bodies);
    }

    @Override
    public void send(int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(reports)
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(bodies.get(number)))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != CREATED) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
    }
}
