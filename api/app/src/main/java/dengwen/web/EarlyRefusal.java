package dengwen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Refuses a request before a byte of its body is read, with the same problem as anybody else would get. */
@Singleton
class EarlyRefusal {

    private final ObjectMapper json;

    EarlyRefusal(ObjectMapper json) {
        this.json = json;
    }

    /** Answers and closes the connection, because what follows on it would be the body. */
    void answer(HttpServerRequest request, Refusal refusal) {
        Problem problem = Problem.of(refusal, Spoken.of(request.getHeader("Accept-Language")));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.JSON)
                .putHeader("Cache-Control", "no-store")
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
