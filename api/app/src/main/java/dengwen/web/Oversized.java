package dengwen.web;

import dengwen.kernel.TooLarge;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a body that says of itself that it is longer than any operation takes, before a byte of it is read. The framework
 * would refuse it too, but without a problem; and it knows one limit alone, which is that of uploads.
 */
@Singleton
class Oversized {

    /** The largest JSON is a report: 1 MiB of text, padded to at most 1.12 MiB, in base64, with its grants. */
    private static final long JSON = 3 * 1024 * 1024;

    private static final String UPLOADS = "/v1/blobs";

    private final long upload;
    private final EarlyRefusal refusal;

    Oversized(VertxHttpConfig http, EarlyRefusal refusal) {
        this.upload = http.limits().maxBodySize().orElseThrow().asLongValue();
        this.refusal = refusal;
    }

    void route(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::pass);
    }

    private void pass(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String length = request.getHeader("Content-Length");
        if (length == null || Long.parseLong(length) <= limit(request.path())) {
            exchange.next();
        } else {
            refusal.answer(request, new TooLarge());
        }
    }

    private long limit(String path) {
        return path.equals(UPLOADS) || path.startsWith(UPLOADS + "/") ? upload : JSON;
    }
}
