package dengwen.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one filed report leaves in the database, learned by filing a few: which rows in which tables, and by how many
 * statements. The bare loop writes the same into tables made LIKE the product's and filled like them, in a schema of its
 * own. (LIKE leaves foreign keys out, which favours the bare loop.)
 *
 * @param rows per table the rows of one report
 * @param reads statements of one report that are neither INSERT nor COMMIT
 */
record BareRows(String schema, Map<Table, List<List<Object>>> rows, int reads) {

    private static final int SAMPLES = 20;

    /**
     * Files the first reports through the API while nobody else writes, and looks at what came.
     *
     * @param api files; uses up the numbers 0 to {@link #samples()} - 1
     */
    static BareRows learn(Connection database, Client api) throws Exception {
        List<Table> tables = Table.all(database);
        Map<Table, Set<String>> before = new LinkedHashMap<>();
        for (Table table : tables) {
            before.put(table, table.keys(database));
        }
        Map<String, String> counted = ServerStatus.counters(database);
        for (int i = 0; i < SAMPLES; i++) {
            api.send(i);
        }
        int statements = difference("Questions", counted, ServerStatus.counters(database)) / SAMPLES;
        Map<Table, List<List<Object>>> rows = new LinkedHashMap<>();
        for (Table table : tables) {
            List<List<Object>> came = table.rowsSince(database, before.getOrDefault(table, new HashSet<>()));
            // less than one a report is not the report's own: an hour's outbox row, a day's counter
            rows.put(table, came.subList(0, came.size() / SAMPLES));
        }
        rows.values().removeIf(List::isEmpty);
        int inserts = rows.values().stream().mapToInt(List::size).sum();
        return new BareRows(database.getCatalog() + "_bare", rows, statements - inserts - 1);
    }

    static int samples() {
        return SAMPLES;
    }

    private static int difference(String counter, Map<String, String> before, Map<String, String> after) {
        return Integer.parseInt(after.getOrDefault(counter, "0")) - Integer.parseInt(before.getOrDefault(counter, "0"));
    }

    /** Makes the bare loop's tables, as full as the product's are now: a full index costs more than an empty one. */
    void lay(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
            for (Table table : rows.keySet()) {
                statement.execute("CREATE TABLE " + schema + "." + table.name() + " LIKE " + table.name());
                statement.execute(table.copy(schema));
            }
        }
    }

    /** Takes the bare loop's tables away. */
    void drop(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP DATABASE " + schema);
        }
    }

    /** Such as {@code clue 1, event 2}. */
    String describe() {
        List<String> parts = new ArrayList<>();
        rows.forEach((table, of) -> parts.add(table.name() + " " + of.size()));
        return String.join(", ", parts) + "; " + reads + " other statements and a commit";
    }
}
