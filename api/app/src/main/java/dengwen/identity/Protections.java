package dengwen.identity;

import dengwen.docket.ClueSealedUp;
import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All protection plans, with their incidents and check-ins. */
@Singleton
class Protections {

    private final EntityManager database;

    Protections(EntityManager database) {
        this.database = database;
    }

    /** The district's plans and records go with the rest of what it wrote; the superior makes its own. */
    @Transactional(TxType.MANDATORY)
    void destroy(@Observes ClueSealedUp up) {
        for (String rows : List.of("PlanVersion", "Incident", "CheckIn")) {
            database.createQuery("delete from " + rows + " r where r.place.clueId = ?1")
                    .setParameter(1, up.clue())
                    .executeUpdate();
        }
    }

    void add(PlanVersion plan) {
        database.persist(plan);
    }

    void add(Incident incident) {
        database.persist(incident);
    }

    void add(CheckIn checkIn) {
        database.persist(checkIn);
    }

    @Nullable
    PlanVersion newest(ClueId clue) {
        return database.createQuery(
                        "from PlanVersion p where p.place.clueId = ?1 order by p.place.version desc", PlanVersion.class)
                .setParameter(1, clue)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    boolean has(ClueId clue, ObjectId incident) {
        return database.find(Incident.class, new Incident.Place(clue, incident)) != null;
    }

    /** In the order in which they were recorded. */
    List<Incident> incidents(ClueId clue) {
        return database.createQuery("from Incident i where i.place.clueId = ?1 order by i.ordinal", Incident.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** The nearest first; none before the work has ended. */
    List<CheckIn> checkIns(ClueId clue) {
        List<CheckIn> all = database.createQuery("from CheckIn c where c.place.clueId = ?1", CheckIn.class)
                .setParameter(1, clue)
                .getResultList();
        return all.stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    /** @throws CheckInRefused when it is not planned */
    CheckIn checkIn(ClueId clue, CheckInDay day) {
        CheckIn checkIn = database.find(CheckIn.class, new CheckIn.Place(clue, day));
        if (checkIn == null) {
            throw new CheckInRefused();
        }
        return checkIn;
    }
}
