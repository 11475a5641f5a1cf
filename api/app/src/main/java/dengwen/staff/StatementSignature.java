package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** One member's signature under a statement. */
@Entity
class StatementSignature {

    @EmbeddedId
    private Place id;

    @Column(columnDefinition = "binary(64)")
    private byte[] signature;

    /** For Hibernate. */
    protected StatementSignature() {}

    StatementSignature(String hash, OfficerName by, byte[] signature) {
        this.id = new Place(hash, by.user());
        this.signature = signature;
    }

    @Embeddable
    record Place(
            @Column(length = 64) String hash,
            @Column(length = 32) String officer) {}

    String hash() {
        return id.hash();
    }

    Signed signed() {
        return new Signed(id.officer(), signature);
    }

    /** As clients check it. */
    record Signed(String user, byte[] signature) {}
}
