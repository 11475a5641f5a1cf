package dengwen.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts that {@code deploy/database/accounts} makes: what the ledger holds is out of the API's own reach. */
@QuarkusTest
class DatabaseAccountsTest {

    private static final Pattern NEW_ACCOUNT = Pattern.compile("create user '(\\w+)'@.* identified by '(\\w+)'");

    private String sql = "";

    @BeforeEach
    void make() throws IOException, SQLException {
        sql = printed("../../deploy/database/accounts", "dengwen", "127.0.0.1");
        try (Connection administrator = connect(configured("username"), configured("password"))) {
            for (String statement : sql.strip().split(";\n?")) {
                administrator.createStatement().execute(statement);
            }
        }
    }

    @AfterEach
    void drop() throws SQLException {
        try (Connection administrator = connect(configured("username"), configured("password"))) {
            for (String account : List.of("dengwen_migrate", "dengwen_app", "dengwen_purge")) {
                administrator.createStatement().execute("drop user if exists '" + account + "'@'127.0.0.1'");
            }
        }
    }

    @Test
    void theApiAddsToTheLedger() {
        assertDoesNotThrow(
                () -> as("dengwen_app", "insert into leaf (leaf, day) values (random_bytes(32), '2026-01-01')"));
        assertDoesNotThrow(() -> as("dengwen_app", "update answer set json = json"));
    }

    @Test
    void theApiNeitherChangesNorDeletesWhatTheLedgerHolds() {
        denied("dengwen_app", "update event set type = 'other'");
        denied("dengwen_app", "delete from event");
        denied("dengwen_app", "update leaf set day = '2026-01-01'");
        denied("dengwen_app", "delete from leaf");
        denied("dengwen_app", "update event_body set body = ''");
        denied("dengwen_app", "delete from event_body");
        denied("dengwen_app", "drop table leaf");
    }

    @Test
    void thePurgeDeletesBodiesOfEventsAndNothingElse() {
        assertDoesNotThrow(() -> as("dengwen_purge", "delete from event_body where stream = 'none'"));
        denied("dengwen_purge", "delete from event");
        denied("dengwen_purge", "select * from answer");
    }

    private void denied(String account, String statement) {
        var refusal = assertThrows(SQLException.class, () -> as(account, statement), statement);
        assertTrue(String.valueOf(refusal.getMessage()).contains("denied"), refusal.toString());
    }

    private void as(String account, String statement) throws SQLException {
        String password = NEW_ACCOUNT
                .matcher(sql)
                .results()
                .filter(found -> found.group(1).equals(account))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
        try (Connection connection = connect(account, password)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(statement);
            connection.rollback();
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(configured("jdbc.url"), user, password);
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.datasource." + name, String.class)
                .orElse("");
    }

    private static String printed(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
