package dengwen.kernel;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tries out at start what every room rests on, because servers that speak MySQL's language differ in what they keep: a
 * server that does not lock, isolate or carry every character is refused in one sentence, before it takes a report.
 */
@Singleton
class DatabaseProbe {

    /** A character of the Basic Multilingual Plane and one beyond it. */
    private static final String WORDS = "登闻𠮷";

    private final DataSource database;
    private final Entropy entropy;
    private final Days days;

    DatabaseProbe(DataSource database, Entropy entropy, Days days) {
        this.database = database;
        this.entropy = entropy;
        this.days = days;
    }

    void onStart(@Observes StartupEvent start) throws SQLException {
        check();
    }

    /** @throws ConfigurationException with one sentence that says what the server does not keep */
    void check() throws SQLException {
        ProbeRow row = new ProbeRow(entropy.bytes(32), days.today());
        try (Connection holder = database.getConnection();
                Connection rival = database.getConnection()) {
            try {
                holder.setAutoCommit(false);
                isolates(row, holder, rival);
                locksKeys(row, holder, rival);
                carriesEveryCharacter(row, rival);
                locksRows(row, holder, rival);
                seesWhatOthersCommit(row, holder, rival);
            } finally {
                holder.rollback();
                row.delete(holder);
                holder.commit();
                holder.setAutoCommit(true);
            }
        }
    }

    private static void isolates(ProbeRow row, Connection holder, Connection rival) throws SQLException {
        row.insert(holder, WORDS);
        require(
                row.text(rival) == null,
                "The database shows what is not committed: give it InnoDB and READ COMMITTED.");
    }

    private static void locksKeys(ProbeRow row, Connection holder, Connection rival) throws SQLException {
        require(
                RivalDeed.waits(holder, () -> row.insert(rival, "rival")),
                "The database does not lock unique keys: two senders could both hold one idempotency key.");
    }

    private static void carriesEveryCharacter(ProbeRow row, Connection rival) throws SQLException {
        require(
                WORDS.equals(row.text(rival)),
                "The database does not carry every character: let it and the connection speak utf8mb4.");
    }

    private static void locksRows(ProbeRow row, Connection holder, Connection rival) throws SQLException {
        row.replace(holder, WORDS, "held");
        require(
                RivalDeed.waits(holder, () -> row.replace(rival, WORDS, "rival")),
                "The database does not lock rows: two officers could both move one clue.");
    }

    private static void seesWhatOthersCommit(ProbeRow row, Connection holder, Connection rival) throws SQLException {
        row.text(holder);
        row.replace(rival, "held", "moved");
        require(
                "moved".equals(row.text(holder)),
                "The database does not show what others committed: set its isolation to READ COMMITTED.");
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new ConfigurationException(sentence);
        }
    }
}
