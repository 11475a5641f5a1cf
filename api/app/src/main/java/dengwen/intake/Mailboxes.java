package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.Locator;
import dengwen.kernel.NotSignedIn;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;

/** All mailboxes. */
@Singleton
class Mailboxes {

    private final EntityManager database;

    Mailboxes(EntityManager database) {
        this.database = database;
    }

    /** @throws NotSignedIn when the mailbox of this token is gone */
    ClueId clue(Locator mailbox) {
        return database.createQuery("select m.clueId from Mailbox m where m.locator = ?1", ClueId.class)
                .setParameter(1, mailbox)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotSignedIn::new);
    }

    /** @throws NotSignedIn when the mailbox of this token is gone */
    MailboxStatus status(Locator mailbox) {
        return database.createQuery(
                        "select new dengwen.intake.MailboxStatus(m.clueId, m.state, r.filedOn, m.acceptBy, r.manifestVersion,"
                                + " m.selfVersion, m.selfState) from Mailbox m join Report r on r.clueId = m.clueId"
                                + " where m.locator = ?1",
                        MailboxStatus.class)
                .setParameter(1, mailbox)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotSignedIn::new);
    }

    /** @throws SelfMoved unless the version follows the one that is kept */
    void keep(Locator mailbox, SelfState self) {
        int kept = database.createQuery("update Mailbox m set m.selfState = ?3, m.selfVersion = ?2"
                        + " where m.locator = ?1 and m.selfVersion = ?2 - 1")
                .setParameter(1, mailbox)
                .setParameter(2, self.version())
                .setParameter(3, self.ciphertext())
                .executeUpdate();
        if (kept == 0) {
            throw new SelfMoved();
        }
    }

    void show(ClueId clue, String state) {
        database.createQuery("update Mailbox m set m.state = ?2 where m.clueId = ?1")
                .setParameter(1, clue)
                .setParameter(2, state)
                .executeUpdate();
    }

    /** Notes the month of a visit; most visits change nothing. */
    void seen(Locator mailbox, LocalDate on) {
        database.createQuery("update Mailbox m set m.lastSeen = ?2 where m.locator = ?1 and m.lastSeen <> ?2")
                .setParameter(1, mailbox)
                .setParameter(2, YearMonth.from(on).toString())
                .executeUpdate();
    }
}
