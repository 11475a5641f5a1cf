package dengwen.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the rows of one report after the other over a connection of its own, with nothing above JDBC. */
final class BareClient implements Client {

    /** Shorter values in an index are codes, days and numbers, which repeat from report to report. */
    private static final int SHORTEST_KEY = 16;

    private final SecureRandom random = new SecureRandom();
    private final Connection database;
    private final BareRows rows;
    private final PreparedStatement read;
    private final Map<Table, PreparedStatement> inserts = new LinkedHashMap<>();

    BareClient(Connection database, BareRows rows) throws SQLException {
        this.database = database;
        this.rows = rows;
        database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        database.setAutoCommit(false);
        Table first = rows.rows().keySet().iterator().next();
        String key = first.key().iterator().next();
        read = database.prepareStatement(
                "SELECT 1 FROM " + rows.schema() + "." + first.name() + " WHERE `" + key + "` = ?");
        List<Object> row = rows.rows().getOrDefault(first, List.of()).getFirst();
        read.setObject(1, row.get(List.copyOf(first.written()).indexOf(key)));
        for (Table table : rows.rows().keySet()) {
            inserts.put(table, table.insert(database, rows.schema()));
        }
    }

    @Override
    public void send(int number) throws SQLException {
        for (int i = 0; i < rows.reads(); i++) {
            try (ResultSet nothing = read.executeQuery()) {
                nothing.next();
            }
        }
        Map<Object, Object> fresh = new HashMap<>();
        for (Map.Entry<Table, PreparedStatement> insert : inserts.entrySet()) {
            for (List<Object> row : rows.rows().getOrDefault(insert.getKey(), List.of())) {
                write(insert.getKey(), insert.getValue(), row, fresh);
            }
        }
        database.commit();
    }

    private void write(Table table, PreparedStatement insert, List<Object> row, Map<Object, Object> fresh)
            throws SQLException {
        List<String> columns = new ArrayList<>(table.written());
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            insert.setObject(i + 1, table.indexed().contains(columns.get(i)) ? renewed(value, fresh) : value);
        }
        insert.executeUpdate();
    }

    /** Another key of the same length; the same one wherever this report repeats it. */
    private Object renewed(Object value, Map<Object, Object> fresh) {
        return switch (value) {
            case byte[] key
            when key.length >= SHORTEST_KEY ->
                fresh.computeIfAbsent(HexFormat.of().formatHex(key), unused -> bytes(key.length));
            case String key
            when key.length() >= SHORTEST_KEY ->
                fresh.computeIfAbsent(
                        key,
                        unused -> HexFormat.of().formatHex(bytes(key.length())).substring(0, key.length()));
            case null, default -> value;
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
