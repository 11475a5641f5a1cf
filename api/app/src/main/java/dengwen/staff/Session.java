package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sign-in and everything that goes on from it; a refresh cookie is good once and names its session. */
@Entity
class Session {

    @Id
    @Column(length = 32)
    private String id;

    @Embedded
    private OfficerName officer;

    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] refreshHash;

    private Instant expires;

    private boolean ended;

    /** For Hibernate. */
    protected Session() {}

    /**
     * A session that begins.
     *
     * @param refreshHash null when no cookie goes with it
     */
    Session(String id, OfficerName officer, byte @Nullable [] refreshHash, Instant expires) {
        this.id = id;
        this.officer = officer;
        this.refreshHash = refreshHash;
        this.expires = expires;
    }

    String id() {
        return id;
    }

    OfficerName officer() {
        return officer;
    }
}
