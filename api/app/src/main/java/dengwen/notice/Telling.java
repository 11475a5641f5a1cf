package dengwen.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The number that was given last; there is one row. */
@Entity
class Telling {

    @Id
    private int id;

    private long lastNumber;

    /** For Hibernate. */
    protected Telling() {}

    int id() {
        return id;
    }

    long lastNumber() {
        return lastNumber;
    }
}
