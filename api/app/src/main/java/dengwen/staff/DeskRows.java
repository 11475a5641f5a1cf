package dengwen.staff;

import dengwen.kernel.DeskCode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The desks of the manifest in force. */
@Singleton
class DeskRows {

    private final EntityManager database;

    DeskRows(EntityManager database) {
        this.database = database;
    }

    Optional<Desk> coded(DeskCode code) {
        return Optional.ofNullable(database.find(Desk.class, code));
    }

    void clear() {
        database.createQuery("delete from Desk").executeUpdate();
    }

    void add(Desk desk) {
        database.persist(desk);
    }
}
