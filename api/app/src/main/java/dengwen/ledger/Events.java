package dengwen.ledger;

import dengwen.seal.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The append-only tables. Rows are added by SQL of their own, because a number that is taken is an answer here. */
@Singleton
class Events {

    private final EntityManager database;

    Events(EntityManager database) {
        this.database = database;
    }

    Head head(Stream stream) {
        return database.createQuery("from Entry e where e.id.stream = ?1 order by e.id.seq desc", Entry.class)
                .setParameter(1, stream.name())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Entry::head)
                .orElse(Head.EMPTY);
    }

    List<Step> steps(Stream stream) {
        return database.createQuery("from Entry e where e.id.stream = ?1 order by e.id.seq", Entry.class)
                .setParameter(1, stream.name())
                .getResultStream()
                .map(Entry::step)
                .toList();
    }

    /**
     * Takes the number of an event in its stream; waits while another transaction holds it.
     *
     * @return false when it is taken
     */
    boolean add(Committed committed) {
        Event event = committed.event();
        return database.createNativeQuery("insert ignore into event (stream, seq, type, at, actor, leaf)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                        .setParameter(1, event.stream())
                        .setParameter(2, event.seq())
                        .setParameter(3, event.type())
                        .setParameter(4, event.at())
                        .setParameter(5, event.actor())
                        .setParameter(6, committed.leafBytes())
                        .executeUpdate()
                == 1;
    }

    void addBody(Committed committed, byte @Nullable [] signature) {
        database.createNativeQuery(
                        "insert into event_body (stream, seq, body, nonce, signature)" + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, committed.event().stream())
                .setParameter(2, committed.event().seq())
                .setParameter(3, committed.body())
                .setParameter(4, committed.nonce())
                .setParameter(5, signature)
                .executeUpdate();
    }

    void addOpenings(Event event, byte[] mailbox, byte[] monitor) {
        database.createNativeQuery("insert into opening (stream, seq, reader, ciphertext)"
                        + " values (?1, ?2, 'mailbox', ?3), (?1, ?2, 'monitor', ?4)")
                .setParameter(1, event.stream())
                .setParameter(2, event.seq())
                .setParameter(3, mailbox)
                .setParameter(4, monitor)
                .executeUpdate();
    }

    /** Keeps commitments for the public log; one that is there already stays as it is. */
    void addLeaves(LocalDate day, byte[]... leaves) {
        String rows = String.join(", ", Collections.nCopies(leaves.length, "(?, ?)"));
        Query insert = database.createNativeQuery("insert ignore into leaf (leaf, day) values " + rows);
        for (int i = 0; i < leaves.length; i++) {
            insert.setParameter(2 * i + 1, leaves[i]).setParameter(2 * i + 2, day);
        }
        insert.executeUpdate();
    }

    List<SealedOpening> openings(Stream stream) {
        return database.createQuery(
                        "from KeptOpening o where o.id.stream = ?1 and o.id.reader = 'mailbox' order by o.id.seq",
                        KeptOpening.class)
                .setParameter(1, stream.name())
                .getResultStream()
                .map(KeptOpening::sealed)
                .toList();
    }
}
