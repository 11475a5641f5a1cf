package dengwen.identity;

import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a keeper answered who did not take the call: his share, or a refusal; written once. */
@Entity
class KeeperAnswer {

    @EmbeddedId
    private Place place;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] ciphertext;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable RefusalReason reason;

    /** For Hibernate. */
    protected KeeperAnswer() {}

    private KeeperAnswer(
            ObjectId request, OfficerName keeper, byte @Nullable [] ciphertext, @Nullable RefusalReason reason) {
        this.place = new Place(request, keeper);
        this.ciphertext = ciphertext;
        this.reason = reason;
    }

    static KeeperAnswer given(ObjectId request, OfficerName keeper, byte[] ciphertext) {
        return new KeeperAnswer(request, keeper, ciphertext, null);
    }

    static KeeperAnswer refused(ObjectId request, OfficerName keeper, RefusalReason reason) {
        return new KeeperAnswer(request, keeper, null, reason);
    }

    @Embeddable
    record Place(@Embedded ObjectId requestId, @Embedded OfficerName keeper) {}

    OfficerName keeper() {
        return place.keeper();
    }

    /** @return null unless he gave it */
    byte @Nullable [] ciphertext() {
        return ciphertext == null ? null : ciphertext.clone();
    }

    /** @return null unless he refused */
    @Nullable
    RefusalReason reason() {
        return reason;
    }
}
