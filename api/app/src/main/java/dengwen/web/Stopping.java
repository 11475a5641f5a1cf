package dengwen.web;

import dengwen.kernel.Unavailable;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes nothing new once a stop has begun. The framework waits for what is under way, but goes on taking what comes, so that
 * a busy server would never be done; whoever is refused asks again, with the same key, and reaches another server.
 */
@Singleton
class Stopping {

    private final EarlyRefusal refusal;

    private volatile boolean begun;

    Stopping(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        begun = true;
    }

    void route(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).handler(this::pass);
    }

    private void pass(RoutingContext exchange) {
        if (begun) {
            refusal.answer(exchange.request(), new Unavailable());
        } else {
            exchange.next();
        }
    }
}
