package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Desk keys and shares, each sealed to one officer. */
@Singleton
class SealedKeys {

    private final EntityManager database;

    SealedKeys(EntityManager database) {
        this.database = database;
    }

    /** Keeps a desk's key for an officer, in place of what was kept for him before. */
    void keep(DeskKeyGrant grant) {
        database.merge(grant);
    }

    void keep(Share share) {
        database.merge(share);
    }

    List<DeskKeyGrant> deskKeys(OfficerName officer) {
        return database.createQuery(
                        "from DeskKeyGrant g where g.id.officer = ?1 order by g.id.desk, g.id.epoch",
                        DeskKeyGrant.class)
                .setParameter(1, officer.user())
                .getResultList();
    }

    List<Share> shares(OfficerName officer) {
        return database.createQuery(
                        "from Share s where s.id.holder = ?1 order by s.id.ofKey, s.id.epoch, s.id.x", Share.class)
                .setParameter(1, officer.user())
                .getResultList();
    }
}
