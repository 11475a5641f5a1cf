package dengwen.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kills what a machine may kill, and looks whether the next start has the data. */
class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target", "embedded-db-test");

    private final EmbeddedDatabase database = database();

    @BeforeAll
    static void aRowIsThere() throws Exception {
        EmbeddedDatabase first = database();
        first.start();
        try (Connection connection = connect(first)) {
            connection.createStatement().execute("create table if not exists word (w varchar(9) primary key)");
            connection.createStatement().execute("replace into word values ('登闻')");
        }
        first.stop();
    }

    @AfterEach
    void stop() throws IOException {
        database.stop();
    }

    @Test
    void keepsItsDataThroughAnOrderlyStop() throws Exception {
        database.start();
        assertEquals("登闻", word());
    }

    @Test
    void recoversAfterItsProcessIsKilled() throws Exception {
        database.start();
        ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        database.start();
        assertEquals("登闻", word());
    }

    @Test
    void takesOverFromAStarterThatIsGone() throws Exception {
        database.start();
        long orphan = database.pid();
        Files.writeString(FOLDER.resolve("starter.pid"), Long.toString(pidOfNobody()));
        database.start();
        assertNotEquals(orphan, database.pid());
        assertFalse(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isPresent());
        assertEquals("登闻", word());
    }

    @Test
    void refusesAFolderThatServesALivingStarter() throws Exception {
        database.start();
        Process living = jvmThatWaits();
        try {
            Files.writeString(FOLDER.resolve("starter.pid"), Long.toString(living.pid()));
            var refusal = assertThrows(IOException.class, database::start);
            assertTrue(String.valueOf(refusal.getMessage()).contains("serves process " + living.pid()));
        } finally {
            living.destroy();
        }
    }

    private static long pidOfNobody() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        return ended.pid();
    }

    private static Process jvmThatWaits() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        // reads its source from a pipe that nobody writes to
        return new ProcessBuilder(java, "--source", "25", "/dev/stdin").start();
    }

    private String word() throws Exception {
        try (Connection connection = connect(database);
                var found = connection.createStatement().executeQuery("select w from word")) {
            assertTrue(found.next());
            return found.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws IOException, SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
    }

    private static EmbeddedDatabase database() {
        try {
            return new EmbeddedDatabase(FOLDER, 0);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
