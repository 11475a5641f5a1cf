package dengwen.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the answers' table under a random key that no deed can have; the probe writes it and takes it away. */
final class ProbeRow {

    private final byte[] key;
    private final LocalDate day;

    /** @param day today: an older row may expire under the probe, and one that a kill left behind expires with its day */
    ProbeRow(byte[] key, LocalDate day) {
        this.key = key;
        this.day = day;
    }

    /** @return how many rows went in: 0 when the key is taken */
    int insert(Connection connection, String text) throws SQLException {
        return update(
                connection,
                "insert ignore into answer (key_hash, body_hash, json, day) values (?, ?, ?, ?)",
                key,
                key,
                text,
                day);
    }

    /**
     * Compare and set.
     *
     * @return how many rows were changed
     */
    int replace(Connection connection, String from, String to) throws SQLException {
        return update(connection, "update answer set json = ? where key_hash = ? and json = ?", to, key, from);
    }

    void delete(Connection connection) throws SQLException {
        update(connection, "delete from answer where key_hash = ?", key);
    }

    /** What the row says now; null when this connection sees no row. */
    @Nullable
    String text(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select json from answer where key_hash = ?")) {
            select.setBytes(1, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
