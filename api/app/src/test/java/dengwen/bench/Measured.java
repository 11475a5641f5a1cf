package dengwen.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** What a loop measured. */
final class Measured {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final int first;
    private final long[] nanos;
    private final AtomicInteger failures = new AtomicInteger();
    private long started;
    private long elapsed;

    Measured(int first, int count) {
        this.first = first;
        nanos = new long[count];
    }

    void start() {
        started = System.nanoTime();
    }

    Measured stop() {
        elapsed = System.nanoTime() - started;
        Arrays.sort(nanos);
        return this;
    }

    void acknowledged(int number, long took) {
        nanos[number - first] = took;
    }

    /** Counts; the first failure is shown, because a number alone helps nobody. */
    void failed(Exception failure) {
        if (failures.getAndIncrement() == 0) {
            System.err.println("first failure: " + failure);
        }
    }

    int failures() {
        return failures.get();
    }

    int acknowledged() {
        return nanos.length - failures();
    }

    /** Acknowledged a second. */
    double rate() {
        return acknowledged() * NANOS_PER_SECOND / elapsed;
    }

    /**
     * The answer time that so many percent of the acknowledged stayed within, in milliseconds; 0 when there are none.
     *
     * @param percent 0 to 100
     */
    double percentile(int percent) {
        // failures left zeros, which sort to the front
        int rank = (int) Math.ceil(acknowledged() * percent / 100.0);
        return rank == 0 ? 0 : nanos[failures() + rank - 1] / NANOS_PER_MILLI;
    }
}
