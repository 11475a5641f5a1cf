package dengwen.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.options.HttpServerOptionsUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The desk's own port: the same routes, limits and timeouts as the reporters', another origin. Only here are cookies set
 * and read, because they do not tell ports apart by themselves.
 */
@Singleton
class DeskPort {

    private static final int SECONDS_TO_OPEN = 10;

    private final Vertx vertx;
    private final WebConfig config;
    private final VertxHttpConfig http;
    private final VertxHttpBuildTimeConfig built;

    private @Nullable HttpServer server;

    DeskPort(Vertx vertx, WebConfig config, VertxHttpConfig http, VertxHttpBuildTimeConfig built) {
        this.vertx = vertx;
        this.config = config;
        this.http = http;
        this.built = built;
    }

    void open(@Observes StartupEvent started) throws Exception {
        HttpServerOptions options = new HttpServerOptions().setHost(http.host()).setPort(config.deskPort());
        HttpServerOptionsUtils.applyCommonOptions(options, built, http, List.of());
        server = vertx.createHttpServer(options)
                .requestHandler(VertxHttpRecorder.getRootHandler())
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(SECONDS_TO_OPEN, TimeUnit.SECONDS);
    }

    void close(@Observes ShutdownEvent stopping) {
        if (server != null) {
            server.close();
        }
    }

    /** The port that was opened. */
    int number() {
        return server == null ? config.deskPort() : server.actualPort();
    }

    /** Whether a request came in here. */
    boolean served(HttpServerRequest request) {
        return request.localAddress() != null && request.localAddress().port() == number();
    }

    /** Whether it comes from the desk's own page, by what the browser says (RFC 6454). */
    boolean isFromDesk(HttpServerRequest request) {
        String origin = config.deskOrigin().orElseGet(() -> "http://127.0.0.1:" + number());
        return served(request) && origin.equals(request.getHeader("Origin"));
    }
}
