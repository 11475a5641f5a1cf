package dengwen.world;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A collector of traces beside the application, with OpenTelemetry turned on: it keeps every byte that is exported. */
public final class TraceCollector implements QuarkusTestResourceLifecycleManager {

    private static final ByteArrayOutputStream RECEIVED = new ByteArrayOutputStream();

    private @Nullable HttpServer server;

    /** Everything that was exported so far. */
    public static byte[] received() {
        synchronized (RECEIVED) {
            return RECEIVED.toByteArray();
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            opened.createContext("/", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                synchronized (RECEIVED) {
                    RECEIVED.writeBytes(body);
                }
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            opened.start();
            server = opened;
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.bsp.schedule.delay", "100ms",
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:" + port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int port() {
        return Objects.requireNonNull(server).getAddress().getPort();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
