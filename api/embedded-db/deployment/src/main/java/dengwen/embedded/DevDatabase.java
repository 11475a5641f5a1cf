package dengwen.embedded;

import io.quarkus.deployment.builditem.Startable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The embedded database as Quarkus starts and stops it around development and tests. */
final class DevDatabase implements Startable {

    private final EmbeddedDatabase database;

    DevDatabase(Path folder) {
        try {
            this.database = new EmbeddedDatabase(folder, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void start() {
        try {
            database.start();
            // Quarkus leaves dev services to Docker's reaper when a test JVM ends; a plain process has none
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String getConnectionInfo() {
        return database.jdbcUrl();
    }

    @Override
    public String getContainerId() {
        return "embedded";
    }

    @Override
    public void close() {
        try {
            database.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String password() {
        try {
            return database.password();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
