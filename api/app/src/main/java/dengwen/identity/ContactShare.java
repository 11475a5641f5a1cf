package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A part of the key of a contact, sealed to one keeper; written once. */
@Entity
class ContactShare {

    @EmbeddedId
    private Place place;

    @Column(columnDefinition = "blob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected ContactShare() {}

    ContactShare(ClueId clue, OfficerName keeper, byte[] ciphertext) {
        this.place = new Place(clue, keeper);
        this.ciphertext = ciphertext;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, @Embedded OfficerName keeper) {}

    byte[] ciphertext() {
        return ciphertext.clone();
    }
}
