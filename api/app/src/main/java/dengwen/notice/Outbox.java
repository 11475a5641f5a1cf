package dengwen.notice;

import dengwen.kernel.Days;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what waits in the outbox: urgent things within seconds, all others on the quarter hour. Telling is giving numbers,
 * and the row that counts them is moved on by compare-and-set, so that of several servers one tells and a server that dies
 * has told nothing.
 */
@Singleton
class Outbox {

    /** Few enough for one transaction. */
    static final int BATCH = 1000;

    private static final int DAYS_KEPT = 30;

    private static final NoticeKind[] KEPT =
            EnumSet.complementOf(EnumSet.of(NoticeKind.WAITS)).toArray(NoticeKind[]::new);

    /** That something waited is of no use the day after, and its hour would tell when somebody reported. */
    private static final int DAYS_WAITING = 1;

    private final NoticeRows rows;
    private final Days days;

    Outbox(NoticeRows rows, Days days) {
        this.rows = rows;
        this.days = days;
    }

    @Scheduled(every = "5s")
    void tellUrgent() {
        drain(true);
    }

    @Scheduled(cron = "0 0/15 * * * ?")
    void tellAll() {
        drain(false);
    }

    private void drain(boolean urgentOnly) {
        while (tell(urgentOnly) == BATCH) {
            // the rest of a day on which much came
        }
    }

    /** @return how many rows left the outbox */
    @Transactional
    int tell(boolean urgentOnly) {
        long newest = rows.newest();
        List<Notice> waiting = rows.waiting(urgentOnly, BATCH);
        if (waiting.isEmpty() || !rows.take(newest, waiting.size())) {
            return 0;
        }
        Set<Audience> known = new HashSet<>();
        long number = newest;
        for (Notice notice : waiting) {
            // that something waits is told once, however much it is
            if (notice.kind() == NoticeKind.WAITS && !known.add(notice.audience())) {
                rows.remove(notice);
            } else {
                notice.tell(++number);
            }
        }
        known.forEach(audience -> rows.forgetWaiting(audience, newest));
        return waiting.size();
    }

    /** Forgets what is too old. */
    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        LocalDateTime now = LocalDateTime.ofInstant(days.now(), ZoneOffset.UTC);
        rows.forgetBefore(now.minusDays(DAYS_WAITING), NoticeKind.WAITS);
        rows.forgetBefore(now.minusDays(DAYS_KEPT), KEPT);
    }
}
