package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A part of the key of a name, sealed to one custodian; written once. */
@Entity
class IdentityShare {

    @EmbeddedId
    private Place place;

    @Column(length = 32)
    private String agency;

    @Column(columnDefinition = "blob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected IdentityShare() {}

    IdentityShare(ClueId clue, OfficerName custodian, String agency, byte[] ciphertext) {
        this.place = new Place(clue, custodian);
        this.agency = agency;
        this.ciphertext = ciphertext;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, @Embedded OfficerName custodian) {}

    String agency() {
        return agency;
    }

    byte[] ciphertext() {
        return ciphertext.clone();
    }
}
