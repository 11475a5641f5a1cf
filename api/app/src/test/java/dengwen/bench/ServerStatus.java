package dengwen.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the database server says of itself. */
final class ServerStatus {

    private ServerStatus() {}

    /** What decides how long a commit takes and what it is worth. */
    static Map<String, String> durability(Connection database) throws SQLException {
        return pairs(database, """
                SHOW VARIABLES WHERE Variable_name IN ('version', 'innodb_flush_log_at_trx_commit', 'innodb_flush_method',
                'innodb_doublewrite', 'innodb_buffer_pool_size', 'innodb_log_file_size', 'log_bin', 'sync_binlog')""");
    }

    /** How many statements the server has been asked for since it started, by kind, all connections together. */
    static Map<String, String> counters(Connection database) throws SQLException {
        return pairs(database, """
                SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', 'Com_insert', 'Com_commit')""");
    }

    /** Rows read, and places looked for in an index, since the server started, all connections together. */
    static long rowsRead(Connection database) throws SQLException {
        return pairs(database, "SHOW GLOBAL STATUS LIKE 'Handler_read%'").values().stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static Map<String, String> pairs(Connection database, String query) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
