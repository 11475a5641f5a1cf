package dengwen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Refuses a request before a byte of its body is read, with the same problem as anybody else would get. */
@Singleton
class EarlyRefusal {

    /** Bytes of a refused body that are read and thrown away; whoever sends more may miss the answer. */
    private static final long SWALLOWED = 16 * 1024 * 1024;

    /** How long, in milliseconds, a refused body may pause before nobody waits for it any more. */
    private static final long SILENCE = 3_000;

    private final ObjectMapper json;
    private final Vertx vertx;

    EarlyRefusal(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /**
     * Answers and closes the connection, because what follows on it would be the body. It is closed once the body has come:
     * with bytes unread, TCP resets it, and the answer is lost on its way. Whoever sends nothing for a while gets no longer
     * than that.
     */
    void answer(HttpServerRequest request, Refusal refusal) {
        Future<Void> swallowed = swallow(request);
        Problem problem = Problem.of(refusal, Spoken.of(request.getHeader("Accept-Language")));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.JSON)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .end(Buffer.buffer(write(problem)))
                .eventually(() -> swallowed)
                .onComplete(done -> request.connection().close());
    }

    private Future<Void> swallow(HttpServerRequest request) {
        if (request.isEnded()) {
            return Future.succeededFuture();
        }
        Promise<Void> swallowed = Promise.promise();
        AtomicLong left = new AtomicLong(SWALLOWED);
        AtomicLong seen = new AtomicLong(SWALLOWED);
        long watch = vertx.setPeriodic(SILENCE, tick -> {
            if (seen.getAndSet(left.get()) == left.get()) {
                swallowed.tryComplete();
            }
        });
        swallowed.future().onComplete(done -> vertx.cancelTimer(watch));
        request.handler(piece -> {
            if (left.addAndGet(-piece.length()) < 0) {
                swallowed.tryComplete();
            }
        });
        request.exceptionHandler(gone -> swallowed.tryComplete());
        request.endHandler(end -> swallowed.tryComplete());
        return swallowed.future();
    }

    private byte[] write(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
