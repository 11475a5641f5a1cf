package dengwen.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A built app: static files, read into memory at the start, so that no request ever names a path on the disk. What is not
 * there is answered with its own page {@code 404.html}.
 */
final class App {

    private static final String INDEX = "index.html";
    private static final String MISSING = "/404.html";

    /** The folder of the page that draws strangers' files in a frame of the desk, shut off from the desk. */
    private static final String VIEWER = "/viewer/";

    private final Map<String, PageFile> files;
    private final Map<String, String> headers;
    private final Map<String, String> viewerHeaders;

    private App(Map<String, PageFile> files, Map<String, String> headers, Map<String, String> viewerHeaders) {
        this.files = files;
        this.headers = headers;
        this.viewerHeaders = viewerHeaders;
    }

    /**
     * Reads an app.
     *
     * @param headers what goes with each of its files
     * @param viewerHeaders what goes in place of that with the page that draws files, and with what it loads
     */
    static App read(Path folder, Map<String, String> headers, Map<String, String> viewerHeaders) {
        try (Stream<Path> found = Files.walk(folder)) {
            Map<String, PageFile> files = new HashMap<>();
            found.filter(Files::isRegularFile).forEach(file -> files.put(url(folder, file), PageFile.read(file)));
            return new App(Map.copyOf(files), Map.copyOf(headers), Map.copyOf(viewerHeaders));
        } catch (IOException e) {
            throw new UncheckedIOException("the app in " + folder + " cannot be read", e);
        }
    }

    /** A page is known by its folder: {@code en/index.html} is {@code /en/}. */
    private static String url(Path folder, Path file) {
        String name = "/" + folder.relativize(file).toString().replace('\\', '/');
        return name.endsWith("/" + INDEX) ? name.substring(0, name.length() - INDEX.length()) : name;
    }

    /** Answers GET and HEAD. */
    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        String path = request.path();
        (path.startsWith(VIEWER) ? viewerHeaders : headers).forEach(response::putHeader);
        PageFile file = files.get(path);
        if (file != null) {
            send(request, 200, file);
        } else if (files.containsKey(path + "/")) {
            response.setStatusCode(301).putHeader("Location", path + "/").end();
        } else {
            send(request, 404, files.get(MISSING));
        }
    }

    private static void send(HttpServerRequest request, int status, @Nullable PageFile file) {
        HttpServerResponse response = request.response().setStatusCode(status);
        if (file == null) {
            response.end();
            return;
        }
        byte[] body = file.bytes();
        byte[] gzipped = file.gzipped();
        if (gzipped != null) {
            response.putHeader("Vary", "Accept-Encoding");
            String accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.putHeader("Content-Encoding", "gzip");
                body = gzipped;
            }
        }
        response.putHeader("Content-Type", file.mediaType()).putHeader("Content-Length", Integer.toString(body.length));
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
