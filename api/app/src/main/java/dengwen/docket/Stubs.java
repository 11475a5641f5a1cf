package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All stubs, and the later keys of what they stand for. */
@Singleton
class Stubs {

    private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    private final EntityManager database;

    Stubs(EntityManager database) {
        this.database = database;
    }

    void add(Stub stub) {
        database.persist(stub);
    }

    void add(ClueKey key) {
        database.persist(key);
    }

    Optional<Stub> of(ClueId clue) {
        return Optional.ofNullable(database.find(Stub.class, clue));
    }

    /** Those of a desk after one of them, sealed up last first. */
    List<Stub> of(DeskCode desk, @Nullable Cursor after, int limit) {
        LocalDate day = after == null ? NEWEST : day(after);
        String clue = after == null ? "" : after.keys().getLast();
        return database.createQuery(
                        "from Stub s where s.desk = ?1 and (s.sealedUpOn < ?2 or s.sealedUpOn = ?2 and s.clueId.clueId > ?3)"
                                + " order by s.sealedUpOn desc, s.clueId.clueId",
                        Stub.class)
                .setParameter(1, desk)
                .setParameter(2, day)
                .setParameter(3, clue)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How often the key of a clue was renewed. */
    int generation(ClueId clue) {
        return database.createQuery(
                        "select coalesce(max(k.place.generation), 0) from ClueKey k where k.place.clueId = ?1",
                        Integer.class)
                .setParameter(1, clue)
                .getSingleResult();
    }

    /** The later keys of a clue, the oldest first. */
    List<ClueKey> keys(ClueId clue) {
        return database.createQuery(
                        "from ClueKey k where k.place.clueId = ?1 order by k.place.generation", ClueKey.class)
                .setParameter(1, clue)
                .getResultList();
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.keys().getFirst());
        } catch (DateTimeException e) {
            throw Cursor.invalid();
        }
    }
}
