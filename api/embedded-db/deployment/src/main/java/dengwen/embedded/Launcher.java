package dengwen.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The embedded database for programs that are no JVM, such as the demo's start: {@code start FOLDER PORT} returns when the
 * server takes connections and prints its pid, URL, user and password a line each. The server ends by SIGTERM to that pid.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !arguments[0].equals("start")) {
            throw new IllegalArgumentException("Use: start FOLDER PORT (0 for any free one)");
        }
        start(new EmbeddedDatabase(Path.of(arguments[1]), Integer.parseInt(arguments[2])));
    }

    private static void start(EmbeddedDatabase database) throws IOException {
        database.start();
        System.out.println(database.pid());
        System.out.println(database.jdbcUrl());
        System.out.println(EmbeddedDatabase.USER);
        System.out.println(database.password());
    }
}
