package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Membership statements and the signatures under them. */
@Singleton
class Statements {

    private final EntityManager database;

    Statements(EntityManager database) {
        this.database = database;
    }

    Optional<Statement> withHash(String hash) {
        return Optional.ofNullable(database.find(Statement.class, hash));
    }

    /** What seats an officer today: confirmed statements about the very keys of the account. */
    List<Statement> seating(Officer officer, LocalDate day) {
        return database.createQuery(
                        "from Statement s where s.officer = ?1 and s.confirmed = true and s.recipient = ?2"
                                + " and s.sigKey = ?3 and s.fromDay <= ?4 and s.toDay >= ?4 order by s.desk.desk, s.hash",
                        Statement.class)
                .setParameter(1, officer.name())
                .setParameter(2, officer.recipient())
                .setParameter(3, officer.sigKey())
                .setParameter(4, day)
                .getResultList();
    }

    List<Statement> about(DeskCode desk) {
        return database.createQuery(
                        "from Statement s where s.desk = ?1 order by s.officer.user, s.hash", Statement.class)
                .setParameter(1, desk)
                .getResultList();
    }

    boolean confirms(DeskCode desk, OfficerName officer, LocalDate day) {
        return database.createQuery(
                                "select count(s) from Statement s where s.desk = ?1 and s.officer = ?2"
                                        + " and s.confirmed = true and s.fromDay <= ?3 and s.toDay >= ?3",
                                Long.class)
                        .setParameter(1, desk)
                        .setParameter(2, officer)
                        .setParameter(3, day)
                        .getSingleResult()
                > 0;
    }

    List<StatementSignature> signatures(DeskCode desk) {
        return database.createQuery(
                        "select g from StatementSignature g, Statement s where g.id.hash = s.hash and s.desk = ?1"
                                + " order by g.id.hash, g.id.officer",
                        StatementSignature.class)
                .setParameter(1, desk)
                .getResultList();
    }

    long countSignatures(String hash) {
        return database.createQuery("select count(g) from StatementSignature g where g.id.hash = ?1", Long.class)
                .setParameter(1, hash)
                .getSingleResult();
    }

    void add(Statement statement) {
        database.persist(statement);
    }

    /** Adds a signature; a member's second one under the same statement changes nothing. */
    void sign(Statement statement, OfficerName by, byte[] signature) {
        database.merge(new StatementSignature(statement.hash(), by, signature));
    }

    void forgetFirstMembers() {
        database.createQuery("delete from Statement s where s.firstMember = true")
                .executeUpdate();
    }
}
