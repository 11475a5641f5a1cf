package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All saved views. What is neither an officer's own nor shared at his desk is not here for him. */
@Singleton
class SavedViews {

    private final EntityManager database;

    SavedViews(EntityManager database) {
        this.database = database;
    }

    void add(SavedView view) {
        database.persist(view);
    }

    Optional<SavedView> get(ObjectId id) {
        return Optional.ofNullable(database.find(SavedView.class, id));
    }

    /** What an officer sees at his desks. */
    List<SavedView> seen(Officer officer) {
        return officer.memberships().stream()
                .map(Membership::desk)
                .flatMap(desk -> seen(officer, desk).stream())
                .toList();
    }

    /** What an officer sees at a desk of his. */
    List<SavedView> seen(Officer officer, DeskCode desk) {
        return database.createQuery(
                        "from SavedView v where v.desk = ?1 and (v.owner = ?2 or v.shared = true) order by v.id.id",
                        SavedView.class)
                .setParameter(1, desk)
                .setParameter(2, officer.name())
                .getResultList();
    }

    long count(DeskCode desk, OfficerName owner) {
        return database.createQuery("select count(*) from SavedView v where v.desk = ?1 and v.owner = ?2", Long.class)
                .setParameter(1, desk)
                .setParameter(2, owner)
                .getSingleResult();
    }

    /** Compare and set: false when the version before this is not the one that stands there. */
    boolean put(ObjectId id, KeepView view) {
        return database.createQuery("update SavedView v set v.shared = ?1, v.filter = ?2, v.sealed = ?3, v.version = ?4"
                                + " where v.id = ?5 and v.version = ?6")
                        .setParameter(1, view.shared())
                        .setParameter(2, view.filter())
                        .setParameter(3, view.sealed())
                        .setParameter(4, view.version())
                        .setParameter(5, id)
                        .setParameter(6, view.version() - 1)
                        .executeUpdate()
                == 1;
    }

    void remove(SavedView view) {
        database.remove(view);
    }
}
