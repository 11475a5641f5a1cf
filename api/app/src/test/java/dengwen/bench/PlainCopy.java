package dengwen.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;

/**
 * Writes the body of every request to one file and syncs it: the HTTP stack that the API stands on, and nothing of ours. Prints
 * its port and runs until it is ended.
 */
public final class PlainCopy {

    private PlainCopy() {}

    /** @param arguments the file */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        Vertx vertx = Vertx.vertx();
        vertx.createHttpServer()
                .requestHandler(request -> copy(vertx, request, file))
                .listen(0, "127.0.0.1")
                .onSuccess(server -> System.out.println(server.actualPort()));
    }

    private static void copy(Vertx vertx, HttpServerRequest request, Path file) {
        request.pause();
        vertx.fileSystem()
                .open(file.toString(), new OpenOptions().setTruncateExisting(true))
                .compose(open -> request.pipe().endOnComplete(false).to(open).compose(copied -> closed(open)))
                .onSuccess(done -> request.response().setStatusCode(204).end())
                .onFailure(failure -> request.response().setStatusCode(500).end());
    }

    private static Future<Void> closed(AsyncFile open) {
        return open.flush().compose(flushed -> open.close());
    }
}
