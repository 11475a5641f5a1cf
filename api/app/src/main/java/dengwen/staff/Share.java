package dengwen.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A part of a split key, sealed to its holder. */
@Entity
class Share {

    @EmbeddedId
    private Place id;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected Share() {}

    Share(KeysDocument.SealedShare sealed) {
        this.id = new Place(sealed.user().user(), sealed.of(), sealed.epoch(), sealed.x());
        this.ciphertext = sealed.ciphertext();
    }

    @Embeddable
    record Place(
            @Column(length = 32) String holder,
            @Column(length = 32) String ofKey,
            int epoch,
            int x) {}

    Mine mine() {
        return new Mine(id.ofKey(), id.epoch(), id.x(), ciphertext);
    }

    /** As its holder reads it. */
    record Mine(String of, int epoch, int x, byte[] ciphertext) {}
}
