package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** What a reporter wrote after filing, sealed to the clue; written once. */
@Entity
class Message {

    @EmbeddedId
    private ObjectId id;

    @Embedded
    private ClueId clueId;

    private int seq;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @Column(length = 64)
    private String hash;

    private LocalDate sentOn;

    /** For Hibernate. */
    protected Message() {}

    Message(ClueId clueId, SendMessage sent, String hash, LocalDate sentOn) {
        this.id = sent.id();
        this.clueId = clueId;
        this.seq = sent.seq();
        this.ciphertext = sent.ciphertext();
        this.hash = hash;
        this.sentOn = sentOn;
    }
}
