package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A desk's reply as it lies in the mailbox, sealed to it; written once. */
@Entity
class Letter {

    @EmbeddedId
    private ObjectId id;

    @Embedded
    private ClueId clueId;

    private int seq;

    @Embedded
    private DeskCode desk;

    private int epoch;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    private LocalDate deliveredOn;

    /** For Hibernate. */
    protected Letter() {}

    Letter(ClueId clueId, ObjectId id, int seq, DeskCode desk, int epoch, byte[] ciphertext, LocalDate deliveredOn) {
        this.id = id;
        this.clueId = clueId;
        this.seq = seq;
        this.desk = desk;
        this.epoch = epoch;
        this.ciphertext = ciphertext;
        this.deliveredOn = deliveredOn;
    }
}
