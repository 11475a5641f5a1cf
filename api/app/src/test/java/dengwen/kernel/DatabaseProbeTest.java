package dengwen.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that would not do are made out of the good one: by its table's engine, its session's isolation or charset. */
@QuarkusTest
class DatabaseProbeTest {

    private final String schema =
            "dengwen_probe_" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aSchemaOfItsOwn() throws SQLException {
        run("create database " + schema + " character set utf8mb4");
        answerTable("InnoDB", "utf8mb4");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        run("drop database " + schema);
    }

    @Test
    void aServerThatKeepsAllIsTaken() {
        assertDoesNotThrow(() -> probe("sessionVariables=transaction_isolation='READ-COMMITTED'"));
    }

    @Test
    void aServerThatShowsUncommittedRowsIsRefused() {
        refused("not committed", "sessionVariables=transaction_isolation='READ-UNCOMMITTED'");
    }

    @Test
    void aServerThatFreezesWhatOthersCommitIsRefused() {
        refused("what others committed", "sessionVariables=transaction_isolation='REPEATABLE-READ'");
    }

    @Test
    void aServerWithoutTransactionsIsRefused() throws SQLException {
        answerTable("MyISAM", "utf8mb4");
        refused("not committed", "");
    }

    @Test
    void aServerThatLosesCharactersIsRefused() throws SQLException {
        answerTable("InnoDB", "latin1");
        refused("every character", "");
    }

    private void refused(String why, String parameters) {
        var refusal = assertThrows(ConfigurationException.class, () -> probe(parameters));
        assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.toString());
    }

    private void probe(String parameters) throws SQLException {
        new DatabaseProbe(source(schema, parameters), new Entropy(), new Days(Clock.systemUTC())).check();
    }

    private void answerTable(String engine, String charset) throws SQLException {
        run("drop table if exists " + schema + ".answer");
        run("create table " + schema + ".answer (key_hash binary(32) not null primary key, body_hash binary(32), "
                + "json longtext character set " + charset + ", day date) engine=" + engine);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = source("dengwen", "").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static MysqlDataSource source(String schema, String parameters) {
        var config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        var source = new MysqlDataSource();
        source.setUrl(
                url.replaceFirst("(://[^/]+/)[^?]*", "$1" + schema) + (url.contains("?") ? "&" : "?") + parameters);
        source.setUser(config.getValue("quarkus.datasource.username", String.class));
        source.setPassword(config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse(""));
        return source;
    }
}
