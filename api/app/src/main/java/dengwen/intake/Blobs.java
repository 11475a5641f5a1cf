package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All sealed files, as rows. */
@Singleton
class Blobs {

    private static final String OPEN = " b.state = dengwen.intake.BlobState.OPEN ";

    private final EntityManager database;

    Blobs(EntityManager database) {
        this.database = database;
    }

    void add(Blob blob) {
        database.persist(blob);
    }

    /**
     * An upload that is under way.
     *
     * @param bornAfter the last day on which it may not have begun
     * @throws NotFound when it is not there, was taken or is too old
     */
    Blob open(ObjectId id, LocalDate bornAfter) {
        return database.createQuery("from Blob b where b.id = ?1 and b.createdOn > ?2 and" + OPEN, Blob.class)
                .setParameter(1, id)
                .setParameter(2, bornAfter)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Bytes of all that nothing has taken, as they will be when it is complete. */
    long waiting() {
        return database.createQuery("select coalesce(sum(b.length), 0L) from Blob b where" + OPEN, Long.class)
                .getSingleResult();
    }

    /** @return false when it is not there or was taken */
    boolean drop(ObjectId id) {
        return database.createQuery("delete from Blob b where b.id = ?1 and" + OPEN)
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    /** Gives an upload to what takes it. @return false when it is not there, was taken before or is too old */
    boolean take(ObjectId id, ClueId clue, String object, LocalDate bornAfter) {
        return database.createQuery("update Blob b set b.state = dengwen.intake.BlobState.BOUND, b.clueId = ?2,"
                                + " b.object = ?3 where b.id = ?1 and b.createdOn > ?4 and" + OPEN)
                        .setParameter(1, id)
                        .setParameter(2, clue)
                        .setParameter(3, object)
                        .setParameter(4, bornAfter)
                        .executeUpdate()
                == 1;
    }

    /** What a report or message of a clue took, in no order that tells anything. */
    List<StoredBlob> of(ClueId clue, String object) {
        return database.createQuery(
                        "select new dengwen.intake.StoredBlob(b.id, b.length) from Blob b"
                                + " where b.clueId = ?1 and b.object = ?2 order by b.id",
                        StoredBlob.class)
                .setParameter(1, clue)
                .setParameter(2, object)
                .getResultList();
    }

    /** A file that something of the clue took. */
    Optional<StoredBlob> find(ClueId clue, ObjectId id) {
        return database.createQuery(
                        "select new dengwen.intake.StoredBlob(b.id, b.length) from Blob b"
                                + " where b.clueId = ?1 and b.id = ?2",
                        StoredBlob.class)
                .setParameter(1, clue)
                .setParameter(2, id)
                .getResultStream()
                .findFirst();
    }

    /** Drops what nothing has taken and what began on this day or before. */
    void forgetUntil(LocalDate day) {
        database.createQuery("delete from Blob b where b.createdOn <= ?1 and" + OPEN)
                .setParameter(1, day)
                .executeUpdate();
    }

    /** All whose ids begin with these digits, taken or not. */
    List<ObjectId> beginningWith(String digits) {
        return database.createQuery("select b.id from Blob b where b.id.id like ?1", ObjectId.class)
                .setParameter(1, digits + "%")
                .getResultList();
    }
}
