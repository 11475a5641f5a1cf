package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.Locator;
import dengwen.kernel.NotFound;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** All sealed reports. */
@Singleton
class Reports {

    private static final String KEYS = "select new dengwen.intake.ClueKeys(r.suite, r.manifestVersion, r.clueRecipient,"
            + " r.authPublicKey, r.mailboxRecipient) from Report r ";

    private final EntityManager database;

    Reports(EntityManager database) {
        this.database = database;
    }

    /**
     * Adds a report with its mailbox.
     *
     * @throws ClueExists when this clue or this receipt was filed before
     */
    void add(Report report, Mailbox mailbox) {
        database.persist(report);
        database.persist(mailbox);
        try {
            database.flush();
        } catch (ConstraintViolationException taken) {
            throw new ClueExists();
        }
    }

    ClueKeys keys(ClueId clue) {
        return database.createQuery(KEYS + "where r.clueId = ?1", ClueKeys.class)
                .setParameter(1, clue)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    byte[] ciphertext(ClueId clue) {
        return database.createQuery("select r.ciphertext from Report r where r.clueId = ?1", byte[].class)
                .setParameter(1, clue)
                .getSingleResult();
    }

    /** The Ed25519 key that signs in to a mailbox; null when there is no such mailbox. */
    byte @Nullable [] authKey(Locator mailbox) {
        return database.createQuery(
                        "select r.authPublicKey from Report r join Mailbox m on m.clueId = r.clueId where m.locator = ?1",
                        byte[].class)
                .setParameter(1, mailbox)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
