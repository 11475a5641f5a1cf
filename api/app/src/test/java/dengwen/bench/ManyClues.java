package dengwen.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills the docket of one desk with clues as a desk has them after some years: most are decided, few are new. Rows of the
 * queue alone, with tiny ciphertext; what stands sealed behind them is never read by a list.
 */
final class ManyClues {

    /** All made-up clues start so, by which they are taken away again. */
    private static final String PREFIX = "bench";

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BATCH = 1000;
    private static final int HANDLERS = 40;
    private static final int YEARS = 3;
    private static final String FACETS = """
            {"field":"%s","allegation":["A02"],"role":"LEADER","rank":"R_XIANGKE","managing":"M_DIST","higherPost":"NO",\
            "mode":"ANONYMOUS","ongoing":"YES","imminent":false,"danger":false,"crimeLine":false}""";
    private static final String INSERT = """
            insert into clue (clue_id, desk, state, urgency, facets, field, received_on, size_class, assignee, due_duty, due_on,
              last_type, last_at, version, due_place, received_place, moved_place, headline_version, headline)
            values (?, ?, ?, ?, ?, ?, ?, 4096, ?, ?, ?, ?, ?, 1, ?, ?, ?, 1, ?)""";

    private final Connection database;
    private final String desk;
    private final String me;
    private final Random random = new Random(11);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private int made;

    /** @param me to whom as many are assigned as to anybody */
    ManyClues(Connection database, String desk, String me) {
        this.database = database;
        this.desk = desk;
        this.me = me;
    }

    /** Goes on until there are so many. Indexes are laid down after the rows, which is how a million stays quick. */
    void fill(int count) throws SQLException {
        List<String> indexes = indexes();
        boolean many = count - made > BATCH * 10;
        if (many) {
            alter("drop index ", indexes.stream().map(ManyClues::name).toList());
        }
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            while (made < count) {
                for (int i = 0; i < BATCH && made < count; i++) {
                    bind(insert);
                    insert.addBatch();
                    made++;
                }
                insert.executeBatch();
                database.commit();
            }
        }
        database.setAutoCommit(true);
        if (many) {
            alter("add ", indexes);
        }
        run("analyze table clue");
    }

    /** Takes them all away again: what was there before is kept aside, because to delete a million rows takes hours. */
    void drop() throws SQLException {
        run("create table bench_kept as select * from clue where clue_id not like '" + PREFIX + "%'");
        run("truncate table clue");
        run("insert into clue select * from bench_kept");
        run("drop table bench_kept");
    }

    private void bind(PreparedStatement insert) throws SQLException {
        String id = id();
        String state = state();
        boolean decided = state.equals("NOT_ACCEPTED");
        String field = "F" + (random.nextInt(6) == 5 ? 9 : 1 + random.nextInt(5));
        LocalDate received = today.minusDays(random.nextInt(YEARS * 365));
        LocalDate due = decided ? LocalDate.of(9999, 12, 31) : today.plusDays(random.nextInt(60) - 20L);
        boolean waits = random.nextInt(50) == 0;
        LocalDate moved = received.plusDays(random.nextInt(30));
        String at =
                waits ? moved.toString() : moved + "T%02d:%02d:00Z".formatted(random.nextInt(24), random.nextInt(60));
        List<Object> row = new ArrayList<>(List.of(
                id, desk, state, "U" + Math.min(3, random.nextInt(8)), FACETS.formatted(field), field, received));
        row.add(state.equals("ASSIGNED") ? holder() : null);
        row.add(decided ? null : "ACCEPTANCE");
        row.addAll(List.of(due, waits ? "message" : "opened", at));
        row.addAll(List.of(due + "T15:59:59Z " + id, received + " " + id, at + " " + id, new byte[40]));
        for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i));
        }
    }

    private String id() {
        StringBuilder id = new StringBuilder(PREFIX);
        while (id.length() < 26) {
            id.append(DIGITS.charAt(random.nextInt(32)));
        }
        return id.toString();
    }

    private String state() {
        int share = random.nextInt(100);
        return share < 2
                ? "RECEIVED"
                : share < 5 ? "REGISTERED" : share < 10 ? "ACCEPTED" : share < 55 ? "NOT_ACCEPTED" : "ASSIGNED";
    }

    private String holder() {
        int handler = random.nextInt(HANDLERS);
        return handler == 0 ? me : "handler." + handler;
    }

    /** As the server itself writes the indexes of the table, but for the primary key. */
    private List<String> indexes() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet table = statement.executeQuery("show create table clue")) {
            table.next();
            return table.getString(2)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("KEY "))
                    .map(line -> line.replaceFirst(",$", ""))
                    .toList();
        }
    }

    private static String name(String index) {
        return index.split("`", -1)[1];
    }

    private void alter(String what, List<String> indexes) throws SQLException {
        run("alter table clue "
                + String.join(", ", indexes.stream().map(what::concat).toList()));
    }

    private void run(String statement) throws SQLException {
        try (Statement running = database.createStatement()) {
            running.execute(statement);
        }
    }
}
