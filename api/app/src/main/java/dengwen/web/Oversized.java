package dengwen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a body that says of itself that it is longer than any operation takes, before a byte of it is read. The framework
 * would refuse it too, but without a problem.
 */
@Singleton
class Oversized {

    private final long limit;
    private final ObjectMapper json;

    Oversized(VertxHttpConfig http, ObjectMapper json) {
        this.limit = http.limits().maxBodySize().orElseThrow().asLongValue();
        this.json = json;
    }

    void route(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::pass);
    }

    private void pass(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        if (length == null || Long.parseLong(length) <= limit) {
            exchange.next();
        } else {
            refuse(exchange.request());
        }
    }

    private void refuse(HttpServerRequest request) {
        Problem problem = Problem.of(new TooLarge(), Spoken.of(request.getHeader("Accept-Language")));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.JSON)
                .putHeader("Cache-Control", "no-store")
                // what follows would be the body
                .putHeader("Connection", "close")
                .end(Buffer.buffer(write(problem)))
                .onComplete(sent -> request.connection().close());
    }

    private byte[] write(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
