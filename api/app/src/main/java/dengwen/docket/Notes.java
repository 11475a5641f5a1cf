package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What desks write about clues to themselves. No note ever goes to the reporter. */
@Singleton
class Notes {

    private final EntityManager database;
    private final Clues clues;
    private final Envelopes envelopes;

    Notes(EntityManager database, Clues clues, Envelopes envelopes) {
        this.database = database;
        this.clues = clues;
        this.envelopes = envelopes;
    }

    /**
     * Part of a deed, which holds the clue's turn.
     *
     * @param at when, as the event has it
     * @throws NoteChanged when there is another version than the one before this
     */
    void write(Officer officer, Clue clue, Note note, String at) {
        NoteVersion last = newest(clue.clueId(), note.id());
        StoredNote current = last == null ? null : last.stored();
        if (note.version() != (current == null ? 0 : current.version()) + 1) {
            throw new NoteChanged(current);
        }
        int epoch = clues.grant(clue).epoch();
        envelopes.note(clue.clueId(), note.id(), note.version(), clue.desk(), epoch, note.ciphertext());
        int ordinal = last == null ? count(clue.clueId()) + 1 : last.ordinal();
        if (last != null) {
            last.giveWay();
        }
        database.persist(new NoteVersion(clue.clueId(), note, ordinal, officer.name(), at));
    }

    /** The newest version of each, the oldest note first. @param after the number of the last note that is known */
    List<NoteVersion> newest(ClueId clue, int after, int limit) {
        return database.createQuery(
                        "from NoteVersion n where n.place.clueId = ?1 and n.newest = true and n.ordinal > ?2"
                                + " order by n.ordinal",
                        NoteVersion.class)
                .setParameter(1, clue)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes all versions of all notes away, as part of a deed. */
    void destroy(ClueId clue) {
        database.createQuery("delete from NoteVersion n where n.place.clueId = ?1")
                .setParameter(1, clue)
                .executeUpdate();
    }

    private @Nullable NoteVersion newest(ClueId clue, ObjectId note) {
        return database.createQuery(
                        "from NoteVersion n where n.place.clueId = ?1 and n.place.id = ?2 and n.newest = true",
                        NoteVersion.class)
                .setParameter(1, clue)
                .setParameter(2, note)
                .getSingleResultOrNull();
    }

    private int count(ClueId clue) {
        return database.createQuery(
                        "select coalesce(max(n.ordinal), 0) from NoteVersion n where n.place.clueId = ?1 and n.newest = true",
                        Integer.class)
                .setParameter(1, clue)
                .getSingleResult();
    }
}
