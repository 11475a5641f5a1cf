package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the key of a secret, sealed to one person. When somebody else has taken the part over its file is destroyed; that
 * this person held it stays, because he may never hold another part of the same secret.
 */
@MappedSuperclass
class HeldShare {

    @EmbeddedId
    private Place place;

    @Column(length = 32)
    private String kept;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] ciphertext;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "sealed_by", length = 32))
    private @Nullable OfficerName sealedBy;

    /** For Hibernate. */
    protected HeldShare() {}

    /** @param kept of a name the agency, of a contact the keeper whom the reporter sealed it to */
    HeldShare(ClueId clue, OfficerName holder, String kept, byte[] ciphertext) {
        this.place = new Place(clue, holder);
        this.kept = kept;
        this.ciphertext = ciphertext;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, @Embedded OfficerName holder) {}

    ClueId clueId() {
        return place.clueId();
    }

    OfficerName holder() {
        return place.holder();
    }

    String kept() {
        return kept;
    }

    boolean isHeld() {
        return ciphertext != null;
    }

    /** Of a part that {@link #isHeld}. */
    byte[] ciphertext() {
        return Objects.requireNonNull(ciphertext).clone();
    }

    /** @return null for the reporter */
    @Nullable
    OfficerName sealedBy() {
        return sealedBy;
    }

    void take(OfficerName giver, byte[] sealed) {
        sealedBy = giver;
        ciphertext = sealed;
    }

    void letGo() {
        ciphertext = null;
    }
}
