package dengwen.staff;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.CurrentCaller;
import dengwen.kernel.NotSignedIn;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Server-sent events for officers. */
@Path("/v1/live")
class LiveResource {

    private final CurrentCaller caller;
    private final Tokens tokens;
    private final Live live;

    LiveResource(CurrentCaller caller, Tokens tokens, Live live) {
        this.caller = caller;
        this.tokens = tokens;
        this.live = live;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(
            @RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Context SseEventSink sink,
            @Context Sse events,
            @Context HttpServerRequest request) {
        Officer officer = caller.officer();
        String session = tokens.sessionOf(authorization).orElseThrow(NotSignedIn::new);
        live.open(new LiveStream(session, officer.name(), sink, events, request.response()));
    }
}
