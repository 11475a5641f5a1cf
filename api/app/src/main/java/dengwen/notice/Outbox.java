package dengwen.notice;

import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Delivers what waits in the outbox. A server claims notices by an update that only succeeds on those that nobody has, so
 * that several servers never deliver one twice; what a server claimed and died over is free again after an hour. The one
 * way there is today is the desk's own queue, which shows the clue as soon as its notice is committed: delivered is what has
 * been let go.
 */
@Singleton
class Outbox {

    private final EntityManager database;
    private final Entropy entropy;
    private final Days days;

    Outbox(EntityManager database, Entropy entropy, Days days) {
        this.database = database;
        this.entropy = entropy;
        this.days = days;
    }

    /** Delivers everything that nobody else is delivering. */
    @Scheduled(every = "1m")
    void drain() {
        String claim = entropy.id();
        release();
        if (claim(claim) > 0) {
            letGo(claim);
        }
    }

    /** Takes all that is free. @return how many */
    @Transactional
    int claim(String claim) {
        return database.createQuery("update Notice n set n.claim = ?1, n.claimedHour = ?2 where n.claim is null")
                .setParameter(1, claim)
                .setParameter(2, hour(days.thisHour()))
                .executeUpdate();
    }

    /** Forgets what this claim delivered. @return how many */
    @Transactional
    int letGo(String claim) {
        return database.createQuery("delete from Notice n where n.claim = ?1")
                .setParameter(1, claim)
                .executeUpdate();
    }

    /** Frees what a server claimed more than an hour ago and never let go. @return how many */
    @Transactional
    int release() {
        return database.createQuery("update Notice n set n.claim = null where n.claimedHour < ?1")
                .setParameter(1, hour(days.thisHour().minus(1, ChronoUnit.HOURS)))
                .executeUpdate();
    }

    private static LocalDateTime hour(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
