package dengwen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The few things that are asked of an S3-compatible store: objects without a name that tells, without metadata, one request
 * each. A body is streamed from and to the disk; the store itself checks it against the hash in the signature.
 */
final class S3Bucket {

    private static final Logger LOG = Logger.getLogger(S3Bucket.class);

    private static final String NO_BODY = S3Signature.hash("");
    /** For what is answered at once, and for 2 GiB on a line of 10 Mbit/s. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Duration LONG = Duration.ofMinutes(30);

    private static final Pattern OBJECT = Pattern.compile("<Contents>(.*?)</Contents>", Pattern.DOTALL);
    private static final Pattern MORE = element("NextContinuationToken");
    private static final Pattern KEY = element("Key");
    private static final Pattern MODIFIED = element("LastModified");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String root;
    private final String bucket;
    private final S3Signature signature;
    private final Clock clock;

    S3Bucket(S3Place place, Clock clock) {
        this.root = place.endpoint().toString().replaceAll("/+$", "") + "/" + place.bucket();
        this.bucket = place.bucket();
        this.signature = new S3Signature(place.key(), place.secret(), place.region());
        this.clock = clock;
    }

    /** An object of a listing. @param since when the store says that it was written */
    record Listed(String key, Instant since) {}

    /**
     * Stores a file.
     *
     * @throws IOException when the file cannot be read
     */
    void put(String key, Path file) throws IOException {
        String hash = hashOf(file);
        BodyPublisher body = BodyPublishers.ofFile(file);
        send("PUT", at(key), hash, Map.of(), LONG, request -> request.PUT(body));
    }

    /** How many bytes an object has; empty when there is none. */
    OptionalLong size(String key) {
        var answer = ask(
                "HEAD", at(key), BodyHandlers.discarding(), request -> request.method("HEAD", BodyPublishers.noBody()));
        return answer.statusCode() == 404
                ? OptionalLong.empty()
                : OptionalLong.of(
                        answer.headers().firstValueAsLong("content-length").orElse(0));
    }

    /** A part of an object; empty when there is none. Whoever is given the stream closes it. */
    Optional<InputStream> read(String key, long first, long length) {
        String range = "bytes=" + first + "-" + (first + length - 1);
        var answer = ask(
                "GET",
                at(key),
                BodyHandlers.ofInputStream(),
                request -> request.GET().header("range", range));
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(answer.body());
    }

    /** Removes an object; nothing when there is none. */
    void delete(String key) {
        send("DELETE", at(key), NO_BODY, Map.of(), SOON, HttpRequest.Builder::DELETE);
    }

    /** Copies an object inside the store. */
    void copy(String from, String to) {
        Map<String, String> source = Map.of("x-amz-copy-source", "/" + bucket + "/" + from);
        send("PUT", at(to), NO_BODY, source, LONG, request -> request.PUT(BodyPublishers.noBody()));
    }

    /** All whose keys begin so. */
    List<Listed> beginningWith(String prefix) {
        List<Listed> all = new ArrayList<>();
        String token = null;
        do {
            String page = page(prefix, token);
            for (Matcher object = OBJECT.matcher(page); object.find(); ) {
                all.add(new Listed(only(KEY, object.group(1)), Instant.parse(only(MODIFIED, object.group(1)))));
            }
            Matcher more = MORE.matcher(page);
            token = more.find() ? more.group(1) : null;
        } while (token != null);
        return all;
    }

    private String page(String prefix, @Nullable String token) {
        String from = token == null ? "" : "continuation-token=" + encoded(token) + "&";
        URI target = URI.create(root + "/?" + from + "list-type=2&prefix=" + encoded(prefix));
        var answer = ask("GET", target, BodyHandlers.ofString(), HttpRequest.Builder::GET);
        if (answer.statusCode() == 404) {
            LOG.warn("there is no such bucket as dengwen.intake.s3-bucket says");
            throw new StorageUnreachable();
        }
        return answer.body();
    }

    private static Pattern element(String name) {
        return Pattern.compile("<" + name + ">([^<]*)</" + name + ">");
    }

    private static String only(Pattern element, String xml) {
        Matcher found = element.matcher(xml);
        if (!found.find()) {
            throw new StorageUnreachable();
        }
        return found.group(1);
    }

    /** RFC 3986, as the signature asks for it. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private URI at(String key) {
        return URI.create(root + "/" + key);
    }

    private static String hashOf(Path file) throws IOException {
        MessageDigest digest = S3Signature.sha256();
        ByteBuffer piece = ByteBuffer.allocate(64 * 1024);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(piece) >= 0) {
                digest.update(piece.flip());
                piece.clear();
            }
        }
        return S3Signature.hex(digest.digest());
    }

    /** What must succeed. A body that cannot be read is the caller's matter. */
    private void send(
            String method, URI target, String hash, Map<String, String> headers, Duration patience, Verb verb) {
        var request =
                signature.sign(method, target, hash, headers, clock.instant()).timeout(patience);
        if (exchange(verb.on(request), BodyHandlers.discarding()).statusCode() == 404 && !method.equals("DELETE")) {
            throw new StorageUnreachable();
        }
    }

    /** What may not be there. */
    private <T> HttpResponse<T> ask(String method, URI target, HttpResponse.BodyHandler<T> handler, Verb verb) {
        return exchange(
                verb.on(signature
                        .sign(method, target, NO_BODY, Map.of(), clock.instant())
                        .timeout(SOON)),
                handler);
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = client.send(request.build(), handler);
            if (answer.statusCode() >= 300) {
                letGo(answer.body());
            }
            if (answer.statusCode() >= 300 && answer.statusCode() != 404) {
                // without the address, whose end is somebody's key to the file
                LOG.warnf("the store of sealed files answers %d", answer.statusCode());
                throw new StorageUnreachable();
            }
            return answer;
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnreachable();
        }
    }

    /** Gives the line back. */
    private static void letGo(@Nullable Object body) throws IOException {
        if (body instanceof InputStream stream) {
            stream.close();
        }
    }

    private static StorageUnreachable unreachable(IOException cause) {
        LOG.warnf(
                "the store of sealed files does not answer: %s",
                cause.getClass().getSimpleName());
        return new StorageUnreachable();
    }

    /** What turns a signed request into one of its kind. */
    private interface Verb {
        HttpRequest.Builder on(HttpRequest.Builder request);
    }
}
