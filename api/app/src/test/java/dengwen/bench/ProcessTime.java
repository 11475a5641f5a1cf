package dengwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The CPU time that another process has used, all threads together, as Linux counts it. */
final class ProcessTime {

    /** proc(5): the unit of `utime` and `stime`, USER_HZ, is 100 a second on every Linux that Java runs on. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int UTIME = 11;
    private static final int STIME = 12;

    private final Path stat;

    ProcessTime(long pid) {
        stat = Path.of("/proc/" + pid + "/stat");
    }

    /** Milliseconds since the process began. */
    double millis() throws IOException {
        String line = Files.readString(stat);
        // the second field is the program's name in brackets and may hold spaces
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * MILLIS_PER_TICK;
    }
}
