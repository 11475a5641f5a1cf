package dengwen.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the product as the bare loop sees it, without knowing what it is for.
 *
 * @param written the columns that an INSERT gives: neither generated nor counted by the server
 * @param indexed the columns of any index
 */
record Table(String name, Set<String> key, Set<String> written, Set<String> indexed) {

    static List<Table> all(Connection database) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (ResultSet found =
                database.getMetaData().getTables(database.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(read(database, found.getString("TABLE_NAME")));
            }
        }
        return tables;
    }

    private static Table read(Connection database, String name) throws SQLException {
        DatabaseMetaData data = database.getMetaData();
        String schema = database.getCatalog();
        Set<String> key = names(data.getPrimaryKeys(schema, null, name));
        Set<String> indexed = names(data.getIndexInfo(schema, null, name, false, true));
        Set<String> written = new LinkedHashSet<>();
        try (ResultSet columns = data.getColumns(schema, null, name, "%")) {
            while (columns.next()) {
                if (columns.getString("IS_AUTOINCREMENT").equals("NO")
                        && columns.getString("IS_GENERATEDCOLUMN").equals("NO")) {
                    written.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return new Table(name, key, written, indexed);
    }

    private static Set<String> names(ResultSet columns) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (columns) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    /** The primary keys of all rows, each as text. */
    Set<String> keys(Connection database) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + keyText() + " FROM " + name)) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    /** The rows that came since {@code before}, each as the values of {@link #written}. */
    List<List<Object>> rowsSince(Connection database, Set<String> before) throws SQLException {
        List<List<Object>> since = new ArrayList<>();
        String query = "SELECT " + keyText() + ", " + columns() + " FROM " + name;
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                if (!before.contains(rows.getString(1))) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 0; i < written.size(); i++) {
                        row.add(rows.getObject(i + 2));
                    }
                    since.add(row);
                }
            }
        }
        return since;
    }

    PreparedStatement insert(Connection database, String schema) throws SQLException {
        String marks = String.join(", ", written.stream().map(column -> "?").toList());
        return database.prepareStatement(
                "INSERT INTO " + schema + "." + name + " (" + columns() + ") VALUES (" + marks + ")");
    }

    /** Fills the table of this name in another schema with the same rows. */
    String copy(String schema) {
        return "INSERT INTO " + schema + "." + name + " (" + columns() + ") SELECT " + columns() + " FROM " + name;
    }

    private String columns() {
        return written.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }

    private String keyText() {
        return key.stream()
                .map(column -> "HEX(`" + column + "`)")
                .collect(Collectors.joining(", ", "CONCAT_WS('/', ", ")"));
    }
}
