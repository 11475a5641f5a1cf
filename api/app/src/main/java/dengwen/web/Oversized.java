package dengwen.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
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
    private final EarlyRefusal refusal;

    Oversized(VertxHttpConfig http, EarlyRefusal refusal) {
        this.limit = http.limits().maxBodySize().orElseThrow().asLongValue();
        this.refusal = refusal;
    }

    void route(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::pass);
    }

    private void pass(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        if (length == null || Long.parseLong(length) <= limit) {
            exchange.next();
        } else {
            refusal.answer(exchange.request(), new TooLarge());
        }
    }
}
