package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A part of the key of a name, sealed to one custodian of an agency. */
@Entity
@AttributeOverride(name = "kept", column = @Column(name = "agency", length = 32))
class IdentityShare extends HeldShare {

    /** For Hibernate. */
    protected IdentityShare() {}

    IdentityShare(ClueId clue, OfficerName custodian, String agency, byte[] ciphertext) {
        super(clue, custodian, agency, ciphertext);
    }
}
