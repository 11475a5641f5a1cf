package dengwen.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fifty officers at their desk: each reads a page every five seconds, and counts anew when the live stream says so, which it
 * does to all of them at once whenever an urgent report comes in.
 */
final class Officers {

    private static final int COUNT = 50;
    private static final long EVERY_MILLIS = 5000;
    private static final long URGENT_MILLIS = 10_000;
    private static final long SPREAD_MILLIS = 1000;
    private static final List<String> PAGES = List.of(
            "",
            "&state=RECEIVED",
            "&sort=MOVED",
            "&waiting=true",
            "&assignee=me",
            "&urgency=U0&urgency=U1",
            "&due=WEEK");

    private final URI api;
    private final HttpClient http;
    private final String credentials;
    private final String desk;
    private final List<byte[]> urgent;
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();

    Officers(URI api, HttpClient http, String credentials, String desk, List<byte[]> urgent) {
        this.api = api;
        this.http = http;
        this.credentials = credentials;
        this.desk = desk;
        this.urgent = urgent;
    }

    /** @return a line about the answer times */
    String work(int seconds) throws Exception {
        List<DeskBrowser> browsers = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            browsers.add(DeskBrowser.signIn(http, api, credentials));
        }
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(COUNT)) {
            for (int i = 0; i < COUNT; i++) {
                DeskBrowser browser = browsers.get(i);
                String page = "/v1/clues?desk=" + desk + PAGES.get(i % PAGES.size());
                browser.listen(line -> heard(browser, line, clock));
                clock.scheduleAtFixedRate(
                        () -> timed(browser, page), i * EVERY_MILLIS / COUNT, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            }
            Filing filing = Filing.to(api, urgent);
            List<Future<?>> filings = new ArrayList<>();
            for (int i = 0; i < urgent.size(); i++) {
                int number = i;
                filings.add(
                        clock.schedule(() -> filed(filing, number), (i + 1) * URGENT_MILLIS, TimeUnit.MILLISECONDS));
            }
            // nobody ends the work before its time, and a report under way is not cut off
            clock.awaitTermination(seconds, TimeUnit.SECONDS);
            for (Future<?> sent : filings) {
                sent.get();
            }
            clock.shutdownNow();
        }
        return line();
    }

    private void filed(Filing filing, int number) {
        try {
            filing.send(number);
        } catch (Exception failure) {
            failed(failure);
        }
    }

    private void failed(Exception failure) {
        if (failures.getAndIncrement() == 0) {
            System.err.println("first failure: " + failure);
        }
    }

    /** Asks within a second, as the desk's app does, so that not all ask in one moment. */
    private void heard(DeskBrowser browser, String line, ScheduledExecutorService clock) {
        if (line.matches("event: ?counts")) {
            events.incrementAndGet();
            long spread = ThreadLocalRandom.current().nextLong(SPREAD_MILLIS);
            clock.schedule(() -> timed(browser, "/v1/counts?desk=" + desk), spread, TimeUnit.MILLISECONDS);
        }
    }

    private void timed(DeskBrowser browser, String path) {
        long sent = System.nanoTime();
        try {
            browser.get(path);
            millis.add((System.nanoTime() - sent) / 1e6);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            failed(failure);
        }
    }

    private String line() {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d officers: %d answers, %d events heard, %d failures, median %.2f ms, p99 %.2f ms",
                COUNT,
                sorted.size(),
                events.get(),
                failures.get(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100));
    }
}
