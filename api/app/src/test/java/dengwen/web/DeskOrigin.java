package dengwen.web;

import io.quarkus.arc.Arc;

/** Where the desk of the running application is. */
public final class DeskOrigin {

    private DeskOrigin() {}

    public static String of() {
        try (var port = Arc.container().instance(DeskPort.class)) {
            return "http://127.0.0.1:" + port.get().number();
        }
    }
}
