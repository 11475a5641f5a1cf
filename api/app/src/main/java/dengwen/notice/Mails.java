package dengwen.notice;

import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Mail on its way out. A server claims mails by an update that only succeeds on those that nobody has; what it claimed and
 * died over is free again after an hour, so a mail may come twice, under the same Message-ID, and is never lost for a day.
 */
@Singleton
public class Mails {

    private final EntityManager database;
    private final Entropy entropy;
    private final Days days;

    Mails(EntityManager database, Entropy entropy, Days days) {
        this.database = database;
        this.entropy = entropy;
        this.days = days;
    }

    /**
     * Begins the mails of a day; they are written in the same transaction, so that a server that dies has written none.
     *
     * @return false when they are written already
     */
    @Transactional(TxType.MANDATORY)
    public boolean begin(LocalDate day) {
        database.createNativeQuery("delete from mail_round where day < ?1")
                .setParameter(1, day.minusDays(1))
                .executeUpdate();
        return database.createNativeQuery("insert ignore into mail_round (day) values (?1)")
                        .setParameter(1, day)
                        .executeUpdate()
                == 1;
    }

    /** Writes the one mail that there is to an address. */
    @Transactional(TxType.MANDATORY)
    public void write(String address) {
        database.persist(new Mail(entropy.id(), address, days.thisHour()));
    }

    /** Takes all that is free. @return what this claim has now */
    @Transactional
    List<Mail> claim(String claim, Instant hour) {
        database.createQuery("update Mail m set m.claim = ?1, m.claimedHour = ?2 where m.claim is null")
                .setParameter(1, claim)
                .setParameter(2, utc(hour))
                .executeUpdate();
        return database.createQuery("from Mail m where m.claim = ?1", Mail.class)
                .setParameter(1, claim)
                .getResultList();
    }

    /** Forgets a mail that was handed over, or that is too old to be of use. */
    @Transactional
    void letGo(Mail mail) {
        database.createQuery("delete from Mail m where m.id = ?1")
                .setParameter(1, mail.id())
                .executeUpdate();
    }

    /** Frees what was claimed more than an hour ago, and forgets what nobody took for a day. */
    @Transactional
    void release() {
        database.createQuery("delete from Mail m where m.hour < ?1")
                .setParameter(1, utc(days.thisHour().minus(1, ChronoUnit.DAYS)))
                .executeUpdate();
        database.createQuery("update Mail m set m.claim = null where m.claimedHour < ?1")
                .setParameter(1, utc(days.thisHour().minus(1, ChronoUnit.HOURS)))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
