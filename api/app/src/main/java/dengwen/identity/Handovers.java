package dengwen.identity;

import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All parts that were offered. */
@Singleton
class Handovers {

    private final EntityManager database;

    Handovers(EntityManager database) {
        this.database = database;
    }

    void add(PartId part, String kept, OfficerName giver, OfficerName taker, byte[] file) {
        int attempt = of(part, kept).size() + 1;
        database.persist(
                new Handover(new Handover.Place(part.clue(), part.secret(), kept, attempt), giver, taker, file));
    }

    /** Every offer of a part, the oldest first. */
    List<Handover> of(PartId part, String kept) {
        return database.createQuery(
                        "from Handover h where h.place.clueId = ?1 and h.place.secret = ?2 and h.place.kept = ?3"
                                + " order by h.place.attempt",
                        Handover.class)
                .setParameter(1, part.clue())
                .setParameter(2, part.secret())
                .setParameter(3, kept)
                .getResultList();
    }

    /** What waits for somebody to take it. */
    Optional<Handover> open(PartId part, OfficerName taker) {
        return to(part, taker).stream().filter(Handover::isOpen).findFirst();
    }

    /** The newest offer to somebody, open or ended. @throws NotFound when there never was one */
    Handover newest(PartId part, OfficerName taker) {
        return open(part, taker).or(() -> to(part, taker).stream().findFirst()).orElseThrow(NotFound::new);
    }

    /**
     * Open offers that somebody made or got, by clue and taker.
     *
     * @param afterClue of the last one that is known
     */
    List<Handover> open(Secret secret, Side side, OfficerName who, String afterClue, String afterTaker, int limit) {
        return database.createQuery(
                        "from Handover h where h.place.secret = ?1 and h.state = OFFERED and h." + side.attribute
                                + " = ?2 and (h.place.clueId.clueId > ?3"
                                + " or (h.place.clueId.clueId = ?3 and h.taker.user > ?4))"
                                + " order by h.place.clueId.clueId, h.taker.user",
                        Handover.class)
                .setParameter(1, secret)
                .setParameter(2, who)
                .setParameter(3, afterClue)
                .setParameter(4, afterTaker)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whose offers: those that somebody made, or those made to him. */
    enum Side {
        MADE("giver"),
        GOT("taker");

        private final String attribute;

        Side(String attribute) {
            this.attribute = attribute;
        }
    }

    private List<Handover> to(PartId part, OfficerName taker) {
        return database.createQuery(
                        "from Handover h where h.place.clueId = ?1 and h.place.secret = ?2 and h.taker = ?3"
                                + " order by h.place.attempt desc",
                        Handover.class)
                .setParameter(1, part.clue())
                .setParameter(2, part.secret())
                .setParameter(3, taker)
                .getResultList();
    }
}
