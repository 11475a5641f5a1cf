package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The desk's own copy of a reply, sealed to the clue; written once, and emptied when the clue is sealed up. */
@Entity
class DeskCopy {

    @EmbeddedId
    private ObjectId id;

    @Embedded
    private ClueId clueId;

    private int seq;

    @Embedded
    private DeskCode desk;

    private int epoch;

    @Embedded
    private OfficerName officer;

    @Column(columnDefinition = "mediumblob")
    private byte @Nullable [] copy;

    @Column(length = 64)
    private String hash;

    private LocalDate repliedOn;

    /** For Hibernate. */
    protected DeskCopy() {}

    /** Of a reply that leaves no copy. @param hash hex of the hash of the file that went to the mailbox */
    DeskCopy(ClueId clue, Told told, DeskCode desk, int epoch, OfficerName officer, String hash, LocalDate on) {
        this.id = told.id();
        this.clueId = clue;
        this.seq = told.seq();
        this.desk = desk;
        this.epoch = epoch;
        this.officer = officer;
        this.hash = hash;
        this.repliedOn = on;
    }

    /** @param hash hex of the hash of the file that went to the mailbox */
    DeskCopy(ClueId clue, Reply reply, DeskCode desk, int epoch, OfficerName officer, String hash, LocalDate on) {
        this.id = reply.id();
        this.clueId = clue;
        this.seq = reply.seq();
        this.desk = desk;
        this.epoch = epoch;
        this.officer = officer;
        this.copy = reply.copy();
        this.hash = hash;
        this.repliedOn = on;
    }
}
