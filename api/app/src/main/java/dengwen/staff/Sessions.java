package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that go on. */
@Singleton
class Sessions {

    private final EntityManager database;

    Sessions(EntityManager database) {
        this.database = database;
    }

    void add(Session session) {
        database.persist(session);
    }

    Optional<Session> going(String id, Instant now) {
        return database.createQuery(
                        "from Session s where s.id = ?1 and s.ended = false and s.expires > ?2", Session.class)
                .setParameter(1, id)
                .setParameter(2, now)
                .getResultStream()
                .findFirst();
    }

    /** Whether this cookie was the last one of a session of this officer. */
    boolean remember(RefreshCookie cookie, OfficerName officer) {
        return database.createQuery(
                                "select count(s) from Session s"
                                        + " where s.id = ?1 and s.officer = ?2 and s.refreshHash = ?3",
                                Long.class)
                        .setParameter(1, cookie.session())
                        .setParameter(2, officer)
                        .setParameter(3, cookie.hash())
                        .getSingleResult()
                == 1;
    }

    /**
     * Spends a cookie and expects the next one.
     *
     * @return false when it is not the last one that was given, so somebody has used it before
     */
    boolean turn(RefreshCookie spent, RefreshCookie next) {
        return database.createQuery("update Session s set s.refreshHash = ?3"
                                + " where s.id = ?1 and s.refreshHash = ?2 and s.ended = false")
                        .setParameter(1, spent.session())
                        .setParameter(2, spent.hash())
                        .setParameter(3, next.hash())
                        .executeUpdate()
                == 1;
    }

    void end(String id) {
        database.createQuery("update Session s set s.ended = true where s.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void endAll(OfficerName officer) {
        database.createQuery("update Session s set s.ended = true where s.officer = ?1")
                .setParameter(1, officer)
                .executeUpdate();
    }

    void forgetExpired(Instant before) {
        database.createQuery("delete from Session s where s.expires < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
