package dengwen.identity;

import dengwen.docket.ClueSealedUp;
import dengwen.intake.SealedContact;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** All contacts, their shares, and the calls. */
@Singleton
class Contacts {

    private final EntityManager database;

    Contacts(EntityManager database) {
        this.database = database;
    }

    /** The district's calls go with the rest of what it wrote; contact and shares stay, for the superior to ask. */
    @Transactional(TxType.MANDATORY)
    void destroy(@Observes ClueSealedUp up) {
        String calls = "(select c.requestId from ReporterCall c where c.clueId = ?1)";
        for (String rows : List.of(
                "KeeperAnswer r where r.place.requestId in " + calls,
                "CallResult r where r.place.requestId in " + calls,
                "ReporterCall r where r.clueId = ?1")) {
            database.createQuery("delete from " + rows)
                    .setParameter(1, up.clue())
                    .executeUpdate();
        }
    }

    void add(ClueId clue, SealedContact contact) {
        database.persist(new ContactBox(clue, contact));
        contact.shares()
                .forEach(share -> database.persist(
                        new ContactShare(clue, share.user(), share.user().user(), share.ciphertext())));
    }

    void add(ReporterCall call) {
        database.persist(call);
    }

    void add(KeeperAnswer answer) {
        database.persist(answer);
    }

    void add(CallResult result) {
        database.persist(result);
    }

    /** @throws NotFound when the reporter left no contact */
    ContactBox box(ClueId clue) {
        ContactBox box = database.find(ContactBox.class, clue);
        if (box == null) {
            throw new NotFound();
        }
        return box;
    }

    boolean exists(ObjectId request) {
        return database.find(ReporterCall.class, request) != null;
    }

    List<ReporterCall> calls(ClueId clue) {
        return database.createQuery(
                        "from ReporterCall c where c.clueId = ?1 order by c.expires, c.requestId.id",
                        ReporterCall.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** @throws NotFound when nobody asked so */
    ReporterCall call(ObjectId request) {
        ReporterCall call = database.find(ReporterCall.class, request);
        if (call == null) {
            throw new NotFound();
        }
        return call;
    }

    List<KeeperAnswer> answers(ObjectId request) {
        return database.createQuery(
                        "from KeeperAnswer a where a.place.requestId = ?1 order by a.place.keeper.user",
                        KeeperAnswer.class)
                .setParameter(1, request)
                .getResultList();
    }

    List<CallResult> results(ObjectId request) {
        return database.createQuery(
                        "from CallResult r where r.place.requestId = ?1 order by r.place.attempt", CallResult.class)
                .setParameter(1, request)
                .getResultList();
    }

    /**
     * What waits for a keeper, the nearest end first: what nobody took and he did not refuse, what another took and he did not
     * answer, and his own.
     *
     * @param after the last one that is known
     */
    List<ReporterCall> waiting(OfficerName keeper, Instant now, Instant expires, String after, int limit) {
        return database.createQuery(
                        "select c from ReporterCall c, ContactShare s where s.place.holder = ?1"
                                + " and s.ciphertext is not null"
                                + " and s.place.clueId = c.clueId and c.expires > ?2"
                                + " and (c.state in (ASKED, TAKEN) or (c.state = OPENED and c.takenBy = ?1))"
                                + " and not exists (select 1 from KeeperAnswer a where a.place.requestId = c.requestId"
                                + " and a.place.keeper = ?1)"
                                + " and (c.expires > ?3 or (c.expires = ?3 and c.requestId.id > ?4))"
                                + " order by c.expires, c.requestId.id",
                        ReporterCall.class)
                .setParameter(1, keeper)
                .setParameter(2, now)
                .setParameter(3, expires)
                .setParameter(4, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
