package dengwen.intake;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The nonces that a sign-in has used, until nobody could use them anyway. */
@Singleton
class SpentNonces {

    private final EntityManager database;

    SpentNonces(EntityManager database) {
        this.database = database;
    }

    /** @return false when it was spent before */
    boolean spend(byte[] nonce, LocalDate day) {
        return database.createNativeQuery("insert ignore into spent_nonce (nonce, day) values (?1, ?2)")
                        .setParameter(1, nonce)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }

    int forgetBefore(LocalDate day) {
        return database.createNativeQuery("delete from spent_nonce where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }
}
