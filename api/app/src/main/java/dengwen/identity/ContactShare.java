package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Entity;

/** A part of the key of a contact, sealed to one keeper. */
@Entity
class ContactShare extends HeldShare {

    /** For Hibernate. */
    protected ContactShare() {}

    ContactShare(ClueId clue, OfficerName keeper, String kept, byte[] ciphertext) {
        super(clue, keeper, kept, ciphertext);
    }
}
