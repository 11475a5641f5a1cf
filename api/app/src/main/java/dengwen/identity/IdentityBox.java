package dengwen.identity;

import dengwen.intake.SealedIdentity;
import dengwen.kernel.ClueId;
import dengwen.seal.Custody;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Who a reporter is, as nobody alone can open it; written once. */
@Entity
class IdentityBox {

    @EmbeddedId
    private ClueId clueId;

    @Convert(converter = CustodyText.class)
    @Column(columnDefinition = "longtext")
    private Custody custody;

    @Column(columnDefinition = "binary(64)")
    private byte[] signature;

    @Column(columnDefinition = "mediumblob")
    private byte[] box;

    /** For Hibernate. */
    protected IdentityBox() {}

    IdentityBox(ClueId clue, SealedIdentity identity) {
        this.clueId = clue;
        this.custody = identity.custody();
        this.signature = identity.signature();
        this.box = identity.box();
    }

    Custody custody() {
        return custody;
    }

    byte[] signature() {
        return signature.clone();
    }

    byte[] box() {
        return box.clone();
    }
}
