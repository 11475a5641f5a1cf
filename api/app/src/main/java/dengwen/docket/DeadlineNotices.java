package dengwen.docket;

import dengwen.kernel.Days;
import dengwen.notice.NoticeKind;
import dengwen.notice.Notices;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells whose deadlines are near or have passed; each once, by whichever server comes first. */
@Singleton
class DeadlineNotices {

    /** Today's and tomorrow's are near. */
    private static final int NEAR = 1;

    /** A server that did not run for a long weekend still tells. */
    private static final int PAST = 4;

    private final Clues clues;
    private final Notices notices;
    private final Days days;

    DeadlineNotices(Clues clues, Notices notices, Days days) {
        this.clues = clues;
        this.notices = notices;
        this.days = days;
    }

    @Scheduled(every = "3h")
    @Transactional
    void tell() {
        LocalDate today = days.today();
        tell(NoticeKind.DUE_SOON, today, today.plusDays(NEAR));
        tell(NoticeKind.OVERDUE, today.minusDays(PAST), today.minusDays(1));
    }

    private void tell(NoticeKind kind, LocalDate first, LocalDate last) {
        clues.due(first, last)
                .forEach(clue -> notices.deadline(kind, clue.desk(), clue.clueId(), clue.assignee(), clue.dueOn()));
    }
}
