package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

/** All opinions on how to dispose of clues, and what came of the clues. */
@Singleton
class Dispositions {

    private final EntityManager database;

    Dispositions(EntityManager database) {
        this.database = database;
    }

    void add(Opinion opinion) {
        database.persist(opinion);
    }

    void add(Result result) {
        database.persist(result);
    }

    /** The oldest first. */
    List<Opinion> opinions(ClueId clue) {
        return database.createQuery("from Opinion o where o.place.clueId = ?1 order by o.place.ordinal", Opinion.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** The oldest first: a clue that was held may have several. */
    List<Result> results(ClueId clue) {
        return database.createQuery("from Result r where r.place.clueId = ?1 order by r.place.ordinal", Result.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** Whether an opinion, the reason of a return, or a result stands in a note. */
    boolean standsIn(ClueId clue, ObjectId note) {
        return opinions(clue).stream()
                        .map(Opinion::row)
                        .anyMatch(row -> note.equals(row.note()) || Objects.equals(row.reason(), note))
                || results(clue).stream()
                        .anyMatch(result -> note.equals(result.row().note()));
    }

    /** Takes all of it away, as part of a deed. */
    void destroy(ClueId clue) {
        for (String of : List.of("Opinion", "Result")) {
            database.createQuery("delete from " + of + " p where p.place.clueId = ?1")
                    .setParameter(1, clue)
                    .executeUpdate();
        }
    }
}
