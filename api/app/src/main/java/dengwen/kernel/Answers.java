package dengwen.kernel;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** The answers to deeds that are done once. */
@Singleton
class Answers {

    private final EntityManager database;

    Answers(EntityManager database) {
        this.database = database;
    }

    /** What was answered to a body with this hash. */
    record Answer(byte[] bodyHash, String json) {}

    /**
     * Takes the key for this transaction. Waits while another transaction holds it.
     *
     * @return false when a finished deed has it
     */
    boolean claim(byte[] key, byte[] bodyHash, LocalDate day) {
        // IGNORE makes a taken key an answer and not an error, which would end the transaction.
        return database.createNativeQuery(
                                "insert ignore into answer (key_hash, body_hash, json, day) values (?1, ?2, '', ?3)")
                        .setParameter(1, key)
                        .setParameter(2, bodyHash)
                        .setParameter(3, day)
                        .executeUpdate()
                == 1;
    }

    void keep(byte[] key, String json) {
        database.createNativeQuery("update answer set json = ?2 where key_hash = ?1")
                .setParameter(1, key)
                .setParameter(2, json)
                .executeUpdate();
    }

    Answer of(byte[] key) {
        Tuple row = (Tuple)
                database.createNativeQuery("select body_hash, json from answer where key_hash = ?1", Tuple.class)
                        .setParameter(1, key)
                        .getSingleResult();
        return new Answer(row.get(0, byte[].class), row.get(1, String.class));
    }

    int forgetBefore(LocalDate day) {
        return database.createNativeQuery("delete from answer where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }
}
