package dengwen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Refusal;
import dengwen.kernel.Unavailable;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. Logs what is our fault, and never what a caller sent. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper json;
    private final Meters meters;

    Problems(ObjectMapper json, Meters meters) {
        this.json = json;
        this.meters = meters;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, HttpHeaders asked) {
        return answer(refusal, asked);
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException violations, HttpHeaders asked) {
        return answer(Violations.refusal(violations.getConstraintViolations()), asked);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception, HttpHeaders asked) {
        return answer(Plain.of(exception.getResponse().getStatus()), asked);
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, HttpHeaders asked) {
        Refusal refusal = Causes.first(failure, Refusal.class);
        if (refusal != null) {
            return answer(refusal, asked);
        }
        if (Overtaken.is(failure)) {
            return answer(new Overtaken(), asked);
        }
        if (DatabaseTrouble.passes(failure)) {
            LOG.warn("the database did not answer", new Unspeaking(failure));
            meters.failed("database");
            return answer(new Unavailable(), asked);
        }
        LOG.error("an operation failed", new Unspeaking(failure));
        meters.failed("program");
        return answer(Plain.of(500), asked);
    }

    private Response answer(Refusal refusal, HttpHeaders asked) {
        var language = Spoken.of(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(refusal.status())
                .type(Problem.JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(write(Problem.of(refusal, language)));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    private byte[] write(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
