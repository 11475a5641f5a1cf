package dengwen.staff;

import dengwen.kernel.OfficerName;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** One browser that listens. What it does not take in time ends it: it connects anew and asks for everything. */
final class LiveStream {

    private final String session;
    private final OfficerName officer;
    private final SseEventSink sink;
    private final Sse events;
    private final HttpServerResponse response;

    LiveStream(String session, OfficerName officer, SseEventSink sink, Sse events, HttpServerResponse response) {
        this.session = session;
        this.officer = officer;
        this.sink = sink;
        this.events = events;
        this.response = response;
    }

    String session() {
        return session;
    }

    OfficerName officer() {
        return officer;
    }

    boolean isOpen() {
        return !sink.isClosed() && !response.closed();
    }

    /** A comment, which keeps the connection and says nothing. */
    void beat() {
        send(events.newEventBuilder().comment("").build());
    }

    /** Says that there is something to ask for. @param where JSON */
    void tell(String event, String where) {
        send(events.newEventBuilder().name(event).data(where).build());
    }

    void end() {
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        if (!isOpen() || response.writeQueueFull()) {
            end();
        } else {
            sink.send(event);
        }
    }
}
