package dengwen.notice;

import io.quarkus.arc.Arc;

/** The postman of the running application, sent by a test when it means it. */
public final class Post {

    private Post() {}

    /** Hands over what waits. */
    public static void goesOut() {
        try (var postman = Arc.container().instance(Postman.class)) {
            postman.get().deliver();
        }
    }
}
