package dengwen.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A manifest as it was published. Written once by {@link Publications}. */
@Entity
@Table(name = "manifest")
class Publication {

    @Id
    private long version;

    @Column(columnDefinition = "longtext")
    private String body;

    @Column(columnDefinition = "longtext")
    private String signatures;

    private LocalDate expires;

    /** For Hibernate. */
    protected Publication() {}

    long version() {
        return version;
    }

    /** The manifest's canonical JSON. */
    String body() {
        return body;
    }

    /** The signatures under it, as JSON. */
    String signatures() {
        return signatures;
    }

    /** The JSON that a client reads. */
    String signed() {
        return "{\"manifest\":" + body + ",\"signatures\":" + signatures + "}";
    }

    LocalDate expires() {
        return expires;
    }

    boolean inForceOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
