package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/**
 * What a ceremony would leave, in the rows of one clue: somebody whom the list does not name holds the part of somebody whom it
 * names, and that one holds none. The manifest of the tests stays as it is.
 */
public final class NewList {

    private NewList() {}

    /** Of a name. */
    public static void namesAt(String clue, String listed, String gone) {
        change(
                "update IdentityShare s set s.place.holder = ?3 where s.place.clueId = ?1 and s.place.holder = ?2",
                clue,
                listed,
                gone);
    }

    /** Of a contact. */
    public static void callsAt(String clue, String listed, String gone) {
        change(
                "update ContactShare s set s.place.holder = ?3 where s.place.clueId = ?1 and s.place.holder = ?2",
                clue,
                listed,
                gone);
    }

    /** Somebody came to the petition office after this report. */
    public static void cameLater(String clue, String listed) {
        QuarkusTransaction.requiringNew()
                .run(() -> database()
                        .createQuery("delete from ContactShare s where s.place.clueId = ?1 and s.place.holder = ?2")
                        .setParameter(1, new ClueId(clue))
                        .setParameter(2, new OfficerName(listed))
                        .executeUpdate());
    }

    /** Closes or opens an account without a word to anybody. */
    public static void close(String user, boolean closed) {
        QuarkusTransaction.requiringNew()
                .run(() -> database()
                        .createQuery("update Officer o set o.revoked = ?1 where o.name = ?2")
                        .setParameter(1, closed)
                        .setParameter(2, new OfficerName(user))
                        .executeUpdate());
    }

    private static void change(String rows, String clue, String listed, String gone) {
        QuarkusTransaction.requiringNew()
                .run(() -> database()
                        .createQuery(rows)
                        .setParameter(1, new ClueId(clue))
                        .setParameter(2, new OfficerName(listed))
                        .setParameter(3, new OfficerName(gone))
                        .executeUpdate());
    }

    private static EntityManager database() {
        return Arc.container().instance(EntityManager.class).get();
    }
}
