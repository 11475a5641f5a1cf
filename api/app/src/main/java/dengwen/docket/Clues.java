package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All clues, with their grants, deadlines and copies of replies. What is not on an officer's desk is not here for him. */
@Singleton
class Clues {

    private final EntityManager database;

    Clues(EntityManager database) {
        this.database = database;
    }

    void add(Clue clue, List<ClueGrant> grants, List<Deadline> deadlines) {
        database.persist(clue);
        grants.forEach(database::persist);
        deadlines.forEach(database::persist);
    }

    void add(ClueGrant grant) {
        database.persist(grant);
    }

    void add(Deadline deadline) {
        database.persist(deadline);
    }

    void add(DeskCopy copy) {
        database.persist(copy);
    }

    /** The clue, for the server's own deeds and for deeds whose officer was let in by {@link #requireSeen}. */
    Clue get(ClueId clue) {
        return database.find(Clue.class, clue);
    }

    /** These clues, in any order; for lists that hold only what their reader sees. */
    List<Clue> all(Set<ClueId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Clue c where c.clueId in ?1", Clue.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    /** @throws NotFound when the clue is not there for this officer */
    Clue seen(Officer officer, ClueId clue) {
        return new Sight(officer)
                .query(database, "c", "c.clueId = :clue", "", Clue.class)
                .setParameter("clue", clue)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Lets an officer in to a deed without reading the clue: a row that is read before the ledger grants the turn may be
     * old by then.
     *
     * @throws NotFound when the clue is not there for this officer
     */
    void requireSeen(Officer officer, ClueId clue) {
        var seen = new Sight(officer).query(database, "c.clueId", "c.clueId = :clue", "", ClueId.class);
        if (seen.setParameter("clue", clue).getResultList().isEmpty()) {
            throw new NotFound();
        }
    }

    /**
     * Takes away what a desk holds of a clue: everybody's grant, the copies of replies, and all clocks but the one by which it
     * is to be decided whether it is accepted.
     */
    void destroyHeld(ClueId clue) {
        database.flush();
        for (String statement : List.of(
                "delete from ClueGrant g where g.id.clueId = ?1",
                "update DeskCopy r set r.copy = null where r.clueId = ?1",
                "delete from DeadlinePause p where p.id.clueId = ?1",
                "delete from Deadline d where d.id.clueId = ?1 and d.id.duty <> ACCEPTANCE")) {
            database.createQuery(statement).setParameter(1, clue).executeUpdate();
        }
    }

    /** The next clues in the order of their ids. @param id empty for the first ones */
    List<ClueId> after(String id, int limit) {
        return database.createQuery(
                        "select c.clueId from Clue c where c.clueId.clueId > ?1 order by c.clueId.clueId", ClueId.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }

    ClueGrant grant(Clue clue) {
        return grants(clue.clueId()).stream()
                .filter(grant -> grant.isFor(clue.desk()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ClueGrant> grants(ClueId clue) {
        return database.createQuery("from ClueGrant g where g.id.clueId = ?1 order by g.id.desk", ClueGrant.class)
                .setParameter(1, clue)
                .getResultList();
    }

    List<Deadline> deadlines(ClueId clue) {
        return database.createQuery(
                        "from Deadline d where d.id.clueId = ?1 order by d.dueOn, d.id.duty", Deadline.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** The same of several clues, in any order. */
    Map<ClueId, List<Deadline>> deadlines(Set<ClueId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("from Deadline d where d.id.clueId in ?1", Deadline.class)
                        .setParameter(1, ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Deadline::clueId));
    }

    int lastReply(ClueId clue) {
        return database.createQuery("select coalesce(max(r.seq), 0) from DeskCopy r where r.clueId = ?1", Integer.class)
                .setParameter(1, clue)
                .getSingleResult();
    }

    List<StoredReply> replies(ClueId clue, int after, int limit) {
        return database.createQuery(
                        "select new dengwen.docket.StoredReply(r.id, r.seq, r.desk, r.epoch, r.officer, r.copy, r.repliedOn,"
                                + " r.hash) from DeskCopy r where r.clueId = ?1 and r.seq > ?2 order by r.seq",
                        StoredReply.class)
                .setParameter(1, clue)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
