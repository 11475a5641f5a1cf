package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sealed file, or as much of it as was uploaded; {@link BlobFiles} has its bytes. */
@Entity
@Table(name = "sealed_blob")
class Blob {

    @EmbeddedId
    private ObjectId id;

    private long length;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private BlobState state;

    private LocalDate createdOn;

    @Embedded
    private @Nullable ClueId clueId;

    /** What took it. */
    @Column(length = 32)
    private @Nullable String object;

    /** For Hibernate. */
    protected Blob() {}

    Blob(ObjectId id, long length, LocalDate createdOn) {
        this.id = id;
        this.length = length;
        this.state = BlobState.OPEN;
        this.createdOn = createdOn;
    }

    ObjectId id() {
        return id;
    }

    long length() {
        return length;
    }

    /** The first day on which it is gone, unless something takes it. */
    LocalDate goneOn() {
        return createdOn.plusDays(Upload.DAYS_KEPT);
    }
}
