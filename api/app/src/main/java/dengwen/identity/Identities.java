package dengwen.identity;

import dengwen.intake.SealedIdentity;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** All boxes, their shares, and the requests for them. */
@Singleton
class Identities {

    private final EntityManager database;

    Identities(EntityManager database) {
        this.database = database;
    }

    void add(ClueId clue, SealedIdentity identity) {
        database.persist(new IdentityBox(clue, identity));
        identity.shares()
                .forEach(share ->
                        database.persist(new IdentityShare(clue, share.user(), share.agency(), share.ciphertext())));
    }

    void add(Unmasking unmasking) {
        database.persist(unmasking);
    }

    void add(AskedShare asked) {
        database.persist(asked);
    }

    /** @throws NotFound when the report is anonymous */
    IdentityBox box(ClueId clue) {
        IdentityBox box = database.find(IdentityBox.class, clue);
        if (box == null) {
            throw new NotFound();
        }
        return box;
    }

    boolean exists(ObjectId request) {
        return database.find(Unmasking.class, request) != null;
    }

    /** @throws NotFound when nobody asked for the name behind this clue so */
    Unmasking unmasking(ClueId clue, ObjectId request) {
        Unmasking unmasking = database.find(Unmasking.class, request);
        if (unmasking == null || !unmasking.clueId().equals(clue)) {
            throw new NotFound();
        }
        return unmasking;
    }

    List<Unmasking> unmaskings(ClueId clue) {
        return database.createQuery(
                        "from Unmasking u where u.clueId = ?1 order by u.expires, u.requestId.id", Unmasking.class)
                .setParameter(1, clue)
                .getResultList();
    }

    List<AskedShare> asked(ObjectId request) {
        return database.createQuery(
                        "from AskedShare a where a.place.requestId = ?1 order by a.place.agency", AskedShare.class)
                .setParameter(1, request)
                .getResultList();
    }

    /** @throws NotFound when the request does not ask this agency */
    AskedShare asked(ObjectId request, String agency) {
        AskedShare asked = database.find(AskedShare.class, new AskedShare.Place(request, agency));
        if (asked == null) {
            throw new NotFound();
        }
        return asked;
    }

    /** The request, for a custodian whose agency it asks, once two officers have signed it. @throws NotFound for others */
    Unmasking askedOf(OfficerName custodian, ObjectId request) {
        return database.createQuery(
                        "select u from Unmasking u, IdentityShare s, AskedShare a where u.requestId = ?1"
                                + " and s.place.clueId = u.clueId and s.place.holder = ?2 and s.ciphertext is not null"
                                + " and a.place.requestId = u.requestId and a.place.agency = s.kept",
                        Unmasking.class)
                .setParameter(1, request)
                .setParameter(2, custodian)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Shares of open requests whose custodians have let their time pass and whose deputies do not know it yet. */
    List<AskedShare> overdue(Instant now) {
        return database.createQuery(
                        "select a from AskedShare a, Unmasking u where u.requestId = a.place.requestId and u.state = APPROVED"
                                + " and a.state = WAITING and a.reminded = false and a.dueAt <= ?1 and u.expires > ?1",
                        AskedShare.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** @return whether it was this server that noted it */
    boolean remind(AskedShare asked) {
        return database.createQuery("update AskedShare a set a.reminded = true, a.version = a.version + 1"
                                + " where a.place.requestId = ?1 and a.place.agency = ?2 and a.reminded = false"
                                + " and a.state = WAITING")
                        .setParameter(1, asked.requestId())
                        .setParameter(2, asked.agency())
                        .executeUpdate()
                == 1;
    }

    Unmasking unmasking(ObjectId request) {
        return database.getReference(Unmasking.class, request);
    }

    /**
     * What waits for a custodian's answer, and what waited for it until something ended the request; the nearest end first.
     *
     * @param after the last one that is known
     */
    List<CustodyRow> waiting(OfficerName custodian, Instant now, Instant expires, String after, int limit) {
        return database.createQuery(
                        "select new dengwen.identity.CustodyRow(u.requestId, u.clueId, s.kept, a.dueAt, u.expires, u.ended)"
                                + " from Unmasking u, IdentityShare s, AskedShare a where s.place.holder = ?1 and s.ciphertext is not null"
                                + " and s.place.clueId = u.clueId and a.place.requestId = u.requestId"
                                + " and a.place.agency = s.kept and a.state = WAITING and u.state in (APPROVED, ENDED)"
                                + " and u.expires > ?2 and (u.expires > ?3 or (u.expires = ?3 and u.requestId.id > ?4))"
                                + " order by u.expires, u.requestId.id",
                        CustodyRow.class)
                .setParameter(1, custodian)
                .setParameter(2, now)
                .setParameter(3, expires)
                .setParameter(4, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
