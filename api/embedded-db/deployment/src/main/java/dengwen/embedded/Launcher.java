package dengwen.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The embedded database for programs that are no JVM, such as the demo's start: {@code start FOLDER PORT} returns when the
 * server takes connections and prints its pid, URL, user and password a line each; {@code stop FOLDER} stops it.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        String verb = arguments.length > 1 ? arguments[0] : "";
        switch (verb) {
            case "start" -> start(new EmbeddedDatabase(Path.of(arguments[1]), Integer.parseInt(arguments[2])));
            case "stop" -> new EmbeddedDatabase(Path.of(arguments[1]), 0).stop();
            default -> throw new IllegalArgumentException("Use: start FOLDER PORT | stop FOLDER");
        }
    }

    private static void start(EmbeddedDatabase database) throws IOException {
        database.start();
        System.out.println(database.pid());
        System.out.println(database.jdbcUrl());
        System.out.println(EmbeddedDatabase.USER);
        System.out.println(database.password());
    }
}
