package dengwen.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Nonce and body of a reporter's event, sealed to one of its two readers. Written once by {@link Events}. */
@Entity
@Table(name = "opening")
class KeptOpening {

    @EmbeddedId
    private Place id;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected KeptOpening() {}

    /** @param reader mailbox or monitor */
    @Embeddable
    record Place(
            @Column(length = 64) String stream,
            long seq,
            @Column(length = 8) String reader) {}

    SealedOpening sealed() {
        return new SealedOpening(id.seq(), ciphertext);
    }
}
