package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.SchemaManager;
import jakarta.persistence.SchemaValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Migrations go forward only, and the entities fit the tables that they make. */
@QuarkusTest
@TestProfile(MigrationTest.Alone.class)
class MigrationTest {

    /** An application of its own, because the tables go away under it. */
    public static final class Alone implements QuarkusTestProfile {}

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    /** What some servers that speak MySQL's language ignore or lack, so that nothing may rest on it. */
    private static final Pattern NOT_EVERYWHERE = Pattern.compile(
            "create\\s+(trigger|procedure|function|event)\\b|\\bcascade\\b|skip\\s+locked|get_lock",
            Pattern.CASE_INSENSITIVE);

    @Inject
    Flyway flyway;

    @Inject
    SessionFactory database;

    @Test
    void theEntitiesFitWhatAnEmptyDatabaseBecomes() throws SchemaValidationException {
        SchemaManager tables = database.getSchemaManager();
        flyway.clean();
        assertThrows(SchemaValidationException.class, tables::validate, "an empty database must not pass");
        flyway.migrate();
        assertDoesNotThrow(tables::validate);
    }

    @Test
    void aSecondStartOnAMigratedDatabaseChangesNothing() {
        flyway.migrate();
        assertEquals(0, flyway.migrate().migrationsExecuted);
        assertDoesNotThrow(() -> database.getSchemaManager().validate());
    }

    @Test
    void everyMigrationIsListedAndAsItWasReleased() throws IOException, GeneralSecurityException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("released.sha256"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        for (Path file : migrations()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            found.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
        }
        assertEquals(listed, found, "a released migration is never edited: write a new one");
    }

    @Test
    void noMigrationRestsOnWhatSomeServersLack() throws IOException {
        for (Path file : migrations()) {
            assertFalse(NOT_EVERYWHERE.matcher(statements(file)).find(), file.toString());
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String statements(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "");
    }
}
