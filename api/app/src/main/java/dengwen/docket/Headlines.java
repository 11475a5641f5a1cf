package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What desks call their clues. A headline stands in its clue's row, so that the queue reads it with the row; it is no deed and
 * leaves no event, because it says nothing of the case that the report does not say.
 */
@Singleton
class Headlines {

    private final EntityManager database;
    private final Clues clues;

    Headlines(EntityManager database, Clues clues) {
        this.database = database;
        this.clues = clues;
    }

    /**
     * Keeps the next version. The same one again is no change.
     *
     * @throws dengwen.kernel.NotFound when the clue is not there for this officer
     * @throws HeadlineChanged when there is another version than the one before this
     */
    @Transactional
    void keep(Officer officer, ClueId clue, Headline next) {
        clues.requireSeen(officer, clue);
        if (!put(clue, next)) {
            Headline current = clues.get(clue).headline();
            if (current == null || !current.same(next)) {
                throw new HeadlineChanged(current);
            }
        }
    }

    /** Takes a clue's headline away, as part of a deed. */
    void destroy(ClueId clue) {
        database.createNativeQuery("update clue set headline = null, headline_version = null where clue_id = ?1")
                .setParameter(1, clue.toString())
                .executeUpdate();
    }

    /** Compare and set: false when the version before this is not the one that stands there. */
    private boolean put(ClueId clue, Headline next) {
        return database.createNativeQuery("update clue set headline = ?1, headline_version = ?2"
                                + " where clue_id = ?3 and coalesce(headline_version, 0) = ?4")
                        .setParameter(1, next.ciphertext())
                        .setParameter(2, next.version())
                        .setParameter(3, clue.toString())
                        .setParameter(4, next.version() - 1)
                        .executeUpdate()
                == 1;
    }

    /**
     * One clue more than the limit, received last first, each with the headline that it may have.
     *
     * @throws dengwen.kernel.NotFound when the officer does not sit at the desk
     */
    List<Titled> of(Officer officer, DeskCode desk, @Nullable Cursor after, int limit) {
        officer.at(desk);
        QueueOrder order = QueueOrder.RECEIVED;
        String place = after == null ? null : order.place(after);
        Sql sql = new Sql();
        Selection mine = Selection.of(officer, desk, QueueFilter.ALL).getFirst();
        new Strand(mine, order, null, place).ask(sql, "clue_id, received_place, headline_version, headline", limit + 1);
        return sql.rows(database, Object[].class).stream().map(Titled::read).toList();
    }

    /** A clue in the list of headlines. */
    record Titled(ClueId clue, String place, @Nullable Headline headline) {

        private static Titled read(Object[] row) {
            Headline headline = row[2] == null ? null : new Headline(((Number) row[2]).intValue(), (byte[]) row[3]);
            return new Titled(new ClueId((String) row[0]), (String) row[1], headline);
        }

        Cursor cursor() {
            return QueueOrder.RECEIVED.cursor(place);
        }
    }
}
