package dengwen.docket;

import dengwen.calendar.CalendarChanged;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.Sha256;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.notice.Notices;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts every running clock anew after a calendar has changed, and says which moved. It walks the clues in the order of their
 * ids, a few in each transaction, which also moves the place on: a server that dies has done whole steps, and another goes on.
 */
@Singleton
class Recount {

    /** Few enough for one transaction. */
    static final int BATCH = 200;

    /** How often a step is done again because a deed was quicker; the next minute's walk goes on from there. */
    private static final int PATIENCE = 5;

    /** Filings that still count by the calendar before are over by then. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final EntityManager database;
    private final Clues clues;
    private final Pauses pauses;
    private final Clocks clocks;
    private final Ledger ledger;
    private final Notices notices;
    private final Days days;

    Recount(
            EntityManager database,
            Clues clues,
            Pauses pauses,
            Clocks clocks,
            Ledger ledger,
            Notices notices,
            Days days) {
        this.database = database;
        this.clues = clues;
        this.pauses = pauses;
        this.clocks = clocks;
        this.ledger = ledger;
        this.notices = notices;
        this.days = days;
    }

    /** A walk begins anew. */
    @Transactional(TxType.MANDATORY)
    void begin(@Observes CalendarChanged changed) {
        database.createNativeQuery(
                        "update recount set manifest_version = ?1, after_clue = '', ready_at = ?2 where id = 1")
                .setParameter(1, changed.manifestVersion())
                .setParameter(2, LocalDateTime.ofInstant(days.now().plus(SETTLED), Days.ZONE))
                .executeUpdate();
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        while (patientStep(PATIENCE)) {
            // on to the last clue
        }
    }

    /** A step of which nothing is left, because an officer's deed changed one of its clues first, is done again: never the deed. */
    private boolean patientStep(int tries) {
        try {
            return step(days.now().atZone(Days.ZONE).toLocalDateTime());
        } catch (RuntimeException overtaken) {
            if (tries == 1) {
                throw overtaken;
            }
            return patientStep(tries - 1);
        }
    }

    /**
     * Counts the clocks of the next clues.
     *
     * @param now from when on what settled is walked
     * @return false when there is nothing more to walk now
     */
    @Transactional
    boolean step(LocalDateTime now) {
        List<?> ready = database.createNativeQuery(
                        "select after_clue from recount where id = 1 and ready_at <= ?1", String.class)
                .setParameter(1, now)
                .getResultList();
        if (ready.isEmpty()) {
            return false;
        }
        String after = ready.getFirst().toString();
        List<ClueId> next = clues.after(after, BATCH);
        if (move(after, next)) {
            recount(next);
        }
        return !next.isEmpty();
    }

    /** Only one server moves on from a place. */
    private boolean move(String after, List<ClueId> next) {
        String to = next.isEmpty() ? after : next.getLast().toString();
        return database.createNativeQuery("update recount set after_clue = ?1"
                                + (next.isEmpty() ? ", ready_at = null" : "")
                                + " where id = 1 and after_clue = ?2 and ready_at is not null")
                        .setParameter(1, to)
                        .setParameter(2, after)
                        .executeUpdate()
                == 1;
    }

    /** Three statements read what there is of all these clues; only what changes is written. */
    private void recount(List<ClueId> ids) {
        Set<ClueId> all = Set.copyOf(ids);
        Map<ClueId, List<DeadlinePause>> stood = pauses.of(all);
        Map<ClueId, List<Deadline>> clocksOf = clues.deadlines(all);
        List<Clue> read = clues.all(all);
        // a deed takes its clue's turn in the ledger before it locks a row; in the other order the two would wait for
        // each other
        database.setFlushMode(FlushModeType.COMMIT);
        for (Clue clue : read) {
            List<Deadline> deadlines = clocksOf.getOrDefault(clue.clueId(), List.of());
            recount(clue, deadlines, stood.getOrDefault(clue.clueId(), List.of()));
        }
        database.setFlushMode(FlushModeType.AUTO);
    }

    private void recount(Clue clue, List<Deadline> deadlines, List<DeadlinePause> stood) {
        List<List<Object>> before = deadlines.stream().map(Deadline::reckoning).toList();
        List<String> moved = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            if (deadline.runs() && clocks.recount(clue, deadline, Pauses.days(deadline, stood))) {
                moved.add(deadline.duty() + " " + deadline.dueOn());
            }
        }
        if (!before.equals(deadlines.stream().map(Deadline::reckoning).toList())) {
            // a deed that is under way has read the days of before: whichever comes second is not done
            database.lock(clue, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        if (!moved.isEmpty()) {
            clue.await(deadlines);
            String said = String.join("\n", moved);
            String hash = Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
            ledger.appendOwn(Stream.of(clue.clueId()), "clock-moved", hash);
            notices.clockMoved(clue.desk(), clue.clueId(), clue.assignee());
        }
    }
}
