package dengwen.docket;

import dengwen.calendar.Calendars;
import dengwen.calendar.DeadlineRules;
import dengwen.kernel.Days;
import dengwen.notice.NoticeKind;
import dengwen.notice.Notices;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells of clocks that come to their next stage: whoever has the clue when a part of the term is over and when a day is left,
 * the desk's chiefs when all of it is, and after that the office. Each once, by whichever server comes first.
 */
@Singleton
class DeadlineNotices {

    /** Few enough for one transaction. */
    static final int BATCH = 500;

    private final EntityManager database;
    private final Notices notices;
    private final DeadlineRules rules;
    private final Calendars calendars;
    private final Clues clues;
    private final Days days;

    DeadlineNotices(
            EntityManager database, Notices notices, DeadlineRules rules, Calendars calendars, Clues clues, Days days) {
        this.database = database;
        this.notices = notices;
        this.rules = rules;
        this.calendars = calendars;
        this.clues = clues;
        this.days = days;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        while (tell() == BATCH) {
            // the rest of a morning on which much falls due
        }
    }

    /** @return how many clocks were looked at */
    @Transactional
    int tell() {
        List<Deadline> due = database.createQuery(
                        "from Deadline d where d.tellAt <= ?1 order by d.tellAt", Deadline.class)
                .setParameter(1, LocalDateTime.ofInstant(days.now(), Days.ZONE))
                .setMaxResults(BATCH)
                .getResultList();
        due.forEach(this::step);
        return due.size();
    }

    private void step(Deadline deadline) {
        Stage was = deadline.stage();
        LocalDateTime at = deadline.tellAt();
        database.detach(deadline);
        deadline.step(climbsAt(deadline));
        // beside the deeds, which write the whole row: only the stage, and only if nobody else did
        int won = database.createQuery("update Deadline d set d.stage = ?1, d.tellAt = ?2"
                        + " where d.id.clueId = ?3 and d.id.duty = ?4 and d.stage = ?5 and d.tellAt = ?6")
                .setParameter(1, deadline.stage())
                .setParameter(2, deadline.tellAt())
                .setParameter(3, deadline.clueId())
                .setParameter(4, deadline.duty())
                .setParameter(5, was)
                .setParameter(6, at)
                .executeUpdate();
        if (won == 1) {
            tell(deadline);
        }
    }

    private void tell(Deadline deadline) {
        switch (deadline.stage()) {
            case WARNED -> toHolder(NoticeKind.DUE_SOON, deadline, deadline.warnOn());
            case NEAR -> toHolder(NoticeKind.DUE_SOON, deadline, deadline.nearOn());
            case OVERDUE -> {
                toHolder(NoticeKind.OVERDUE, deadline, deadline.dueOn());
                if (deadline.assignee() != null) {
                    notices.deadlineToChiefs(NoticeKind.OVERDUE, deadline.desk(), deadline.clueId(), deadline.dueOn());
                }
            }
            case CLIMBED -> {
                if (climbs(deadline)) {
                    notices.longOverdue(rules.office().desk(), deadline.desk(), deadline.clueId(), deadline.dueOn());
                }
            }
            case RUNS, PAUSED, ENDED -> {}
        }
    }

    private void toHolder(NoticeKind kind, Deadline deadline, LocalDate day) {
        notices.deadline(kind, deadline.desk(), deadline.clueId(), deadline.assignee(), day);
    }

    /** Whether the office may hear that there is such a clue: none of the sealed path, and of no desk that the table leaves out. */
    private boolean climbs(Deadline deadline) {
        return rules.office().of().contains(deadline.desk())
                && clues.get(deadline.clueId()).facets() != null;
    }

    private @Nullable LocalDateTime climbsAt(Deadline deadline) {
        return climbs(deadline)
                ? rules.office()
                        .waits(deadline.dueOn(), calendars.newest())
                        .plusDays(1)
                        .atStartOfDay()
                : null;
    }
}
