package dengwen.staff;

import dengwen.kernel.Days;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who tries passwords. Kept under a hash of whatever name was tried, so that nothing tells whether such an
 * officer exists. A pause is short and the same for ever: it makes guessing slow and keeps nobody out for long.
 */
@Singleton
class Attempts {

    /** Mistypings that cost nothing. */
    static final int FREE = 5;

    /** With a stolen secret key, 10 guesses a minute; without it there is nothing to guess. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private final EntityManager database;
    private final Days days;

    Attempts(EntityManager database, Days days) {
        this.database = database;
        this.days = days;
    }

    /** How long this one has to wait, rounded up to seconds; 0 when it may try. */
    long secondsToWait(byte[] key) {
        Instant until = blockedUntil(key);
        return until == null
                ? 0
                : Math.max(0, Duration.between(days.now(), until).toSeconds());
    }

    /** How many times it failed since it last succeeded. */
    int failures(byte[] key) {
        Number failures = (Number) database.createNativeQuery(
                        "select coalesce(max(failures), 0) from attempt where key_hash = ?1", Integer.class)
                .setParameter(1, key)
                .getSingleResult();
        return failures.intValue();
    }

    /** Counts a failure in one statement, so that attempts made at once are all counted. */
    void failed(byte[] key) {
        database.createNativeQuery("insert into attempt (key_hash, failures, day) values (?1, 1, ?2)"
                        + " on duplicate key update failures = failures + 1, day = ?2")
                .setParameter(1, key)
                .setParameter(2, days.today())
                .executeUpdate();
        if (failures(key) % FREE == 0) {
            database.createNativeQuery("update attempt set blocked_until = ?2 where key_hash = ?1")
                    .setParameter(1, key)
                    .setParameter(2, days.now().plus(PAUSE))
                    .executeUpdate();
        }
    }

    void succeeded(byte[] key) {
        database.createNativeQuery("delete from attempt where key_hash = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    void forgetBefore(LocalDate day) {
        database.createNativeQuery("delete from attempt where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    private @Nullable Instant blockedUntil(byte[] key) {
        return (Instant)
                database.createNativeQuery("select max(blocked_until) from attempt where key_hash = ?1", Instant.class)
                        .setParameter(1, key)
                        .getSingleResult();
    }
}
