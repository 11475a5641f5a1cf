package dengwen.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Traces of what comes in at the desk's port, for whoever turns OpenTelemetry on: the operation as openapi.yaml names it, its
 * status and how long it took. No path, no id, no address; reporters' requests leave no trace at all.
 */
class Spans {

    private static final String SPAN = Spans.class.getName();

    private final Tracer tracer;
    private final DeskPort deskPort;

    Spans(Tracer tracer, DeskPort deskPort) {
        this.tracer = tracer;
        this.deskPort = deskPort;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext request, ResourceInfo operation, HttpServerRequest connection) {
        if (deskPort.served(connection)) {
            String name = request.getMethod() + " " + template(operation);
            request.setProperty(
                    SPAN,
                    tracer.spanBuilder(name)
                            .setSpanKind(SpanKind.SERVER)
                            .setNoParent()
                            .startSpan());
        }
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(SPAN) instanceof Span span) {
            span.setAttribute("http.response.status_code", answer.getStatus()).end();
        }
    }

    private static String template(ResourceInfo operation) {
        return text(operation.getResourceClass().getAnnotation(Path.class))
                + text(operation.getResourceMethod().getAnnotation(Path.class));
    }

    private static String text(@Nullable Path path) {
        return path == null ? "" : "/" + path.value().replaceAll("^/", "");
    }
}
