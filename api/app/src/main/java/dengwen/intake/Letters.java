package dengwen.intake;

import dengwen.kernel.ClueId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** What lies in mailboxes: the reporters' own messages and the desks' replies. */
@Singleton
class Letters {

    private final EntityManager database;

    Letters(EntityManager database) {
        this.database = database;
    }

    /** @throws SeqTaken when something of this number or id exists */
    void add(Message message) {
        addOnce(message);
    }

    /** @throws SeqTaken when something of this number or id exists */
    void add(Letter letter) {
        addOnce(letter);
    }

    private void addOnce(Object letter) {
        database.persist(letter);
        try {
            database.flush();
        } catch (ConstraintViolationException taken) {
            throw new SeqTaken();
        }
    }

    int lastMessage(ClueId clue) {
        return database.createQuery("select coalesce(max(m.seq), 0) from Message m where m.clueId = ?1", Integer.class)
                .setParameter(1, clue)
                .getSingleResult();
    }

    /** The reporter's messages after a number, without content: he kept his own. */
    List<MailboxEntry> messages(ClueId clue, int after, int limit) {
        return entries(
                "select new dengwen.intake.MailboxEntry(m.id, m.seq, m.hash, m.sentOn) from Message m"
                        + " where m.clueId = ?1 and m.seq > ?2 order by m.seq",
                clue,
                after,
                limit);
    }

    /** The desks' replies after a number. */
    List<MailboxEntry> replies(ClueId clue, int after, int limit) {
        return entries(
                "select new dengwen.intake.MailboxEntry(l.id, l.seq, l.desk, l.epoch, l.ciphertext, l.deliveredOn)"
                        + " from Letter l where l.clueId = ?1 and l.seq > ?2 order by l.seq",
                clue,
                after,
                limit);
    }

    /** The reporter's messages after a number, for the desk. */
    List<StoredMessage> forDesk(ClueId clue, int after, int limit) {
        return database.createQuery(
                        "select new dengwen.intake.StoredMessage(m.id, m.seq, m.ciphertext, m.sentOn) from Message m"
                                + " where m.clueId = ?1 and m.seq > ?2 order by m.seq",
                        StoredMessage.class)
                .setParameter(1, clue)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<MailboxEntry> entries(String query, ClueId clue, int after, int limit) {
        return database.createQuery(query, MailboxEntry.class)
                .setParameter(1, clue)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
