package dengwen.web;

import dengwen.kernel.CurrentCaller;
import dengwen.kernel.Delivery;
import dengwen.staff.Tokens;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What happens to every request before its resource: limits, and who asks. */
class Arrival {

    private final Incoming incoming;
    private final Delivery delivery;
    private final CurrentCaller caller;
    private final Tokens tokens;

    Arrival(Incoming incoming, Delivery delivery, CurrentCaller caller, Tokens tokens) {
        this.incoming = incoming;
        this.delivery = delivery;
        this.caller = caller;
        this.tokens = tokens;
    }

    /** Fills in what kernel and the reader of the body want to know. */
    @ServerRequestFilter
    public void receive(ContainerRequestContext request, ResourceInfo resource) {
        incoming.goesTo(resource);
        if (request.getLength() > incoming.bytes()) {
            throw new TooLarge();
        }
        String operation = request.getMethod() + " " + request.getUriInfo().getPath();
        delivery.of(operation, request.getHeaderString("Idempotency-Key"));
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith("Bearer ")) {
            caller.is(tokens.caller(authorization.substring("Bearer ".length())));
        }
    }
}
