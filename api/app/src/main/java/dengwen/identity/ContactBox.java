package dengwen.identity;

import dengwen.intake.SealedContact;
import dengwen.kernel.ClueId;
import dengwen.seal.ContactKeeping;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How a reporter may be called, as no keeper alone can open it; written once. */
@Entity
class ContactBox {

    @EmbeddedId
    private ClueId clueId;

    @Convert(converter = KeepingText.class)
    @Column(columnDefinition = "longtext")
    private ContactKeeping keeping;

    @Column(columnDefinition = "binary(64)")
    private byte[] signature;

    @Column(columnDefinition = "blob")
    private byte[] box;

    /** For Hibernate. */
    protected ContactBox() {}

    ContactBox(ClueId clue, SealedContact contact) {
        this.clueId = clue;
        this.keeping = contact.keeping();
        this.signature = contact.signature();
        this.box = contact.box();
    }

    ContactKeeping keeping() {
        return keeping;
    }

    byte[] signature() {
        return signature.clone();
    }

    byte[] box() {
        return box.clone();
    }
}
