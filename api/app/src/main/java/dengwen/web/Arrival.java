package dengwen.web;

import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Delivery;
import dengwen.kernel.TooLarge;
import dengwen.staff.Tokens;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What happens to every request of the API before its resource, and to every answer after it. */
class Arrival {

    private static final String BEARER = "Bearer ";

    private final Incoming incoming;
    private final Delivery delivery;
    private final CurrentCaller caller;
    private final Tokens tokens;
    private final DeskPort deskPort;

    Arrival(Incoming incoming, Delivery delivery, CurrentCaller caller, Tokens tokens, DeskPort deskPort) {
        this.incoming = incoming;
        this.delivery = delivery;
        this.caller = caller;
        this.tokens = tokens;
        this.deskPort = deskPort;
    }

    /** Holds limits and cookies, and finds out who asks. */
    @ServerRequestFilter
    public void receive(ContainerRequestContext request, ResourceInfo operation, HttpServerRequest connection) {
        if (!deskPort.served(connection) && request.getHeaderString(HttpHeaders.COOKIE) != null) {
            throw new CookiesRefused();
        }
        incoming.goesTo(operation);
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > incoming.bytes()) {
            throw new TooLarge();
        }
        String path = request.getMethod() + " " + request.getUriInfo().getPath();
        delivery.of(path, request.getHeaderString("Idempotency-Key"));
        if (deskPort.isFromDesk(connection)) {
            delivery.fromDesk();
        }
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER)) {
            caller.is(tokens.caller(authorization.substring(BEARER.length())));
        }
    }

    /** What the API answers is for one caller at one moment, and never a page. */
    @ServerResponseFilter
    public void send(ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Referrer-Policy", "no-referrer");
    }
}
