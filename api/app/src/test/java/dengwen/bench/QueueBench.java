package dengwen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What pages and counts of the queue cost at a small and at a large docket, asked for through the packaged API, and how 50
 * officers fare at the large one. Rows are those that the storage engine read or looked for in an index, all of the server
 * together, less those of an empty page. Options, each a system property under {@code bench.}: {@code api} (its origin),
 * {@code database} (a JDBC URL with the account), {@code desk}, {@code user}, {@code credentials} (the body of a sign-in),
 * {@code small}, {@code large} (clues), {@code asked} (times that each page is asked for), {@code seconds} (of the officers)
 */
final class QueueBench {

    private static final int LIMIT = 50;
    private static final int DEEP = 40;
    private static final int QUIET = 7;
    private static final int URGENT_SECONDS = 11;
    private static final String ROW = "%-34s %10s %6s %9s %9s %9s%n";

    private final URI api = URI.create(option("api"));
    private final int asked = Integer.parseInt(option("asked"));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String desk = option("desk");
    private final Map<String, Double> before = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        new QueueBench().run();
    }

    private void run() throws Exception {
        try (Connection database = DriverManager.getConnection(option("database"))) {
            System.out.println("database " + ServerStatus.durability(database));
            ManyClues clues = new ManyClues(database, desk, option("user"));
            System.out.printf(ROW, "asked for", "clues", "rows", "median ms", "p99 ms", "ratio");
            for (String size : new String[] {"small", "large"}) {
                clues.fill(Integer.parseInt(option(size)));
                measure(database, Integer.parseInt(option(size)));
            }
            int seconds = Integer.parseInt(option("seconds"));
            Officers officers = new Officers(api, http, option("credentials"), desk, urgent(seconds / URGENT_SECONDS));
            System.out.println(officers.work(seconds));
            clues.drop();
        }
    }

    /** What says so in the clear is danger to life; the sealed text is padding. */
    private List<byte[]> urgent(int count) throws Exception {
        return SealedReports.seal(api, count).stream()
                .map(body -> new String(body, UTF_8).replace("\"danger\":false", "\"danger\":true"))
                .map(body -> body.getBytes(UTF_8))
                .toList();
    }

    private void measure(Connection database, int clues) throws Exception {
        DeskBrowser browser = DeskBrowser.signIn(http, api, option("credentials"));
        long nothing = rows(database, browser, "/v1/clues?assignee=nobody.at.all&desk=" + desk);
        for (Map.Entry<String, String> page : pages(browser).entrySet()) {
            long rows = rows(database, browser, page.getValue()) - nothing;
            double[] millis = times(browser, page.getValue());
            double median = millis[asked / 2];
            Double small = before.put(page.getKey(), median);
            System.out.printf(
                    ROW,
                    page.getKey(),
                    clues,
                    rows,
                    figure(median),
                    figure(millis[asked * 99 / 100]),
                    small == null ? "" : figure(median / small));
        }
    }

    /** What is asked for, by its name in the table. */
    private Map<String, String> pages(DeskBrowser browser) throws Exception {
        String queue = "/v1/clues?desk=" + desk + "&limit=" + LIMIT;
        String wide = "&state=RECEIVED&state=REGISTERED&state=ACCEPTED&state=ASSIGNED";
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", queue);
        pages.put("deep page", browser.deep(queue, DEEP));
        pages.put("deep page, moved last first", browser.deep(queue + "&sort=MOVED", DEEP));
        pages.put("one state", queue + "&state=REGISTERED");
        pages.put("two states, two urgencies", queue + "&state=RECEIVED&state=REGISTERED&urgency=U0&urgency=U1");
        pages.put("one of each, received last first", queue + "&state=ASSIGNED&urgency=U3&field=F2&sort=RECEIVED");
        pages.put("mine that wait", queue + "&assignee=me&waiting=true");
        pages.put("four states, deep (100 lists)", browser.deep(queue + wide, DEEP));
        pages.put("overdue, two fields", queue + "&due=OVERDUE&field=F1&field=F9");
        pages.put("counts", "/v1/counts?desk=" + desk);
        return pages;
    }

    /** The least of several tries: what else goes on in the server only adds. */
    private static long rows(Connection database, DeskBrowser browser, String path) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < QUIET; i++) {
            long start = ServerStatus.rowsRead(database);
            browser.get(path);
            least = Math.min(least, ServerStatus.rowsRead(database) - start);
        }
        return least;
    }

    private double[] times(DeskBrowser browser, String path) throws IOException, InterruptedException {
        double[] millis = new double[asked];
        for (int i = 0; i < asked; i++) {
            long sent = System.nanoTime();
            browser.get(path);
            millis[i] = (System.nanoTime() - sent) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
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
