import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The attacker's hand in the database: reads statements from standard input, a line each in base64, and answers each with
 * its rows, a line each, values in base64 and separated by blanks, the column names first; then an empty line, or one that begins with an
 * exclamation mark and tells what was wrong. Arguments: JDBC URL, user, password.
 */
class Sql {

    static void main(String[] arguments) throws Exception {
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(database, new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8));
            }
        }
    }

    static void answer(Connection database, String query) {
        try (Statement statement = database.createStatement()) {
            if (statement.execute(query)) {
                print(statement.getResultSet());
            }
            System.out.println();
        } catch (SQLException refused) {
            System.out.println("!" + refused.getMessage().replaceAll("\\R", " "));
        }
    }

    static void print(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            values.add(base64(rows.getMetaData().getColumnLabel(i).getBytes(StandardCharsets.UTF_8)));
        }
        System.out.println(String.join(" ", values));
        while (rows.next()) {
            values.clear();
            for (int i = 1; i <= columns; i++) {
                values.add(value(rows, i));
            }
            System.out.println(String.join(" ", values));
        }
    }

    /** Bytes as hex, everything else as the server writes it; a lone dash for NULL. */
    static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null) {
            return "-";
        }
        byte[] text = value instanceof byte[] bytes
                ? java.util.HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)
                : rows.getString(column).getBytes(StandardCharsets.UTF_8);
        return base64(text);
    }

    static String base64(byte[] bytes) {
        return bytes.length == 0 ? "=" : Base64.getEncoder().encodeToString(bytes);
    }
}
