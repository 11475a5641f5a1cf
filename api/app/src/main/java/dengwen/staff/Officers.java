package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, and whom the manifest vouches for. */
@Singleton
class Officers {

    private final EntityManager database;

    Officers(EntityManager database) {
        this.database = database;
    }

    Optional<Officer> named(OfficerName name) {
        return Optional.ofNullable(database.find(Officer.class, name));
    }

    /** Whose session this is, while it lasts and the account is open. */
    Optional<Officer> inSession(String session, OfficerName name, Instant now) {
        return database.createQuery(
                        "select o from Officer o, Session s where o.name = s.officer and o.revoked = false"
                                + " and s.id = ?1 and s.officer = ?2 and s.ended = false and s.expires > ?3",
                        Officer.class)
                .setParameter(1, session)
                .setParameter(2, name)
                .setParameter(3, now)
                .getResultStream()
                .findFirst();
    }

    /** Which of these sessions last, with an account that is open. */
    List<String> going(List<String> sessions, Instant now) {
        return database.createQuery(
                        "select s.id from Officer o, Session s where o.name = s.officer and o.revoked = false"
                                + " and s.id in ?1 and s.ended = false and s.expires > ?2",
                        String.class)
                .setParameter(1, sessions)
                .setParameter(2, now)
                .getResultList();
    }

    Optional<Vouched> vouched(OfficerName name) {
        return Optional.ofNullable(database.find(Vouched.class, name));
    }

    void add(Officer officer) {
        database.persist(officer);
    }

    void vouchForNobody() {
        database.createQuery("delete from Vouched").executeUpdate();
    }

    void vouchFor(Vouched somebody) {
        database.persist(somebody);
    }
}
