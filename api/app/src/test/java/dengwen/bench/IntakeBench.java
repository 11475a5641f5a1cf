package dengwen.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast the packaged API takes reports, beside a bare JDBC loop that leaves the same rows in the same server with the
 * same durability. Options: {@code api} (its origin), {@code pid} (its process), {@code database} (a JDBC URL with the
 * account), {@code clients} (such as 1,8,64), {@code reports} (for each number of clients), {@code warmup} (reports before
 * the clock starts, in equal parts from each number of clients, most clients first, so that the virtual machine has
 * compiled for all of them); each as a system property under {@code bench.}
 */
final class IntakeBench {

    private static final String ROW = "%7s %8s %8s | %9s %8s %8s %8s | %9s %8s %8s | %6s%n";

    private final URI api = URI.create(option("api"));
    private final ProcessTime process = new ProcessTime(Long.parseLong(option("pid")));
    private final int reports = Integer.parseInt(option("reports"));
    private final int warmup = Integer.parseInt(option("warmup"));
    private final List<Integer> clients = Arrays.stream(option("clients").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    private int filed;

    public static void main(String[] arguments) throws Exception {
        new IntakeBench().run();
    }

    private void run() throws Exception {
        try (Connection database = connect()) {
            System.out.println("database " + ServerStatus.durability(database));
            List<byte[]> bodies = SealedReports.seal(api, BareRows.samples() + warmup + reports * clients.size());
            Filing filing = Filing.to(api, bodies);
            System.out.printf("%d reports sealed, %d bytes each on the wire%n", bodies.size(), bodies.getLast().length);
            BareRows rows = BareRows.learn(database, filing);
            System.out.println("one report: " + rows.describe());
            filed = BareRows.samples();
            for (int number : clients.reversed()) {
                measure(filing, number, warmup / clients.size());
            }
            rows.lay(database);
            compare(filing, rows);
            rows.drop(database);
        }
    }

    private void compare(Filing filing, BareRows rows) throws Exception {
        int failures = 0;
        System.out.printf(
                ROW,
                "clients",
                "reports",
                "failures",
                "API/s",
                "p50 ms",
                "p99 ms",
                "CPU ms",
                "bare/s",
                "p50 ms",
                "p99 ms",
                "ratio");
        for (int number : clients) {
            double before = process.millis();
            Measured through = measure(filing, number, reports);
            double cpu = (process.millis() - before) / reports;
            Measured bare = ClosedLoop.run(number, 0, reports, () -> new BareClient(connect(), rows));
            failures += through.failures() + bare.failures();
            System.out.printf(
                    ROW,
                    number,
                    reports,
                    through.failures(),
                    figure(through.rate()),
                    figure(through.percentile(50)),
                    figure(through.percentile(99)),
                    figure(cpu),
                    figure(bare.rate()),
                    figure(bare.percentile(50)),
                    figure(bare.percentile(99)),
                    figure(through.rate() / bare.rate()));
        }
        if (failures > 0) {
            throw new IllegalStateException(failures + " failures");
        }
    }

    private Measured measure(Filing filing, int number, int count) throws Exception {
        Measured measured = ClosedLoop.run(number, filed, count, () -> filing);
        filed += count;
        return measured;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(option("database"));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String option(String name) {
        String value = System.getProperty("bench." + name);
        if (value == null) {
            throw new IllegalArgumentException("-Dbench." + name + " is missing");
        }
        return value;
    }
}
