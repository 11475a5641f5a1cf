package dengwen.web;

import dengwen.kernel.BodyLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;

/** How much the operation that was asked for takes; the filter finds it out, the reader of the body obeys. */
@RequestScoped
class Incoming {

    private long bytes = BodyLimit.USUAL;
    private int depth = BodyLimit.USUAL_DEPTH;

    void goesTo(ResourceInfo operation) {
        BodyLimit limit = operation.getResourceMethod().getAnnotation(BodyLimit.class);
        if (limit != null) {
            bytes = limit.value();
            depth = limit.depth();
        }
    }

    long bytes() {
        return bytes;
    }

    int depth() {
        return depth;
    }
}
