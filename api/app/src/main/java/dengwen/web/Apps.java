package dengwen.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Serves the reporter's app on the reporters' port and the desk on the desk's, beside the API that both ports have. */
@Singleton
class Apps {

    private final DeskPort deskPort;
    private final Optional<App> reporter;
    private final Optional<App> desk;

    Apps(WebConfig config, DeskPort deskPort, ObjectMapper json) {
        this.deskPort = deskPort;
        Map<String, Map<String, String>> headers =
                config.headers().map(file -> read(file, json)).orElse(Map.of());
        this.reporter = config.reporterFolder().map(folder -> App.read(folder, of(headers, "reporter"), Map.of()));
        this.desk = config.deskFolder().map(folder -> App.read(folder, of(headers, "desk"), of(headers, "viewer")));
    }

    void route(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        HttpMethod method = exchange.request().method();
        String path = exchange.request().path();
        boolean page = (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && !path.startsWith("/v1/")
                && !path.startsWith("/q/");
        Optional<App> app = deskPort.served(exchange.request()) ? desk : reporter;
        if (page && app.isPresent()) {
            app.get().answer(exchange.request());
        } else {
            exchange.next();
        }
    }

    private static Map<String, String> of(Map<String, Map<String, String>> headers, String app) {
        return headers.getOrDefault(app, Map.of());
    }

    private static Map<String, Map<String, String>> read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("dengwen.web.headers names " + file + ", which cannot be read", e);
        }
    }
}
