package dengwen.identity;

import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agency that a request asks, and what one of its custodians answered. */
@Entity
class AskedShare {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ShareState state;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "answered_by", length = 32))
    private @Nullable OfficerName answeredBy;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] ciphertext;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable RefusalReason reason;

    private Instant dueAt;

    /** Whether the deputies were told that it is overdue; once is enough. */
    private boolean reminded;

    @Version
    private long version;

    /** For Hibernate. */
    protected AskedShare() {}

    /** @param dueAt by when a custodian should have answered */
    AskedShare(ObjectId request, String agency, Instant dueAt) {
        this.dueAt = dueAt;
        this.place = new Place(request, agency);
        this.state = ShareState.WAITING;
    }

    @Embeddable
    record Place(
            @Embedded ObjectId requestId,
            @Column(length = 32) String agency) {}

    ObjectId requestId() {
        return place.requestId();
    }

    String agency() {
        return place.agency();
    }

    ShareState state() {
        return state;
    }

    void give(OfficerName custodian, byte[] sealed) {
        requireWaiting();
        answeredBy = custodian;
        ciphertext = sealed;
        state = ShareState.GIVEN;
    }

    void refuse(OfficerName custodian, RefusalReason why) {
        requireWaiting();
        answeredBy = custodian;
        reason = why;
        state = ShareState.REFUSED;
    }

    IdentityView.Answer view() {
        return new IdentityView.Answer(place.agency(), state, dueAt, answeredBy, reason);
    }

    /** @return null unless the share was given */
    @Nullable
    ShareAnswer answer() {
        return answeredBy == null || ciphertext == null
                ? null
                : new ShareAnswer(place.agency(), answeredBy, ciphertext);
    }

    private void requireWaiting() {
        if (state != ShareState.WAITING) {
            throw new UnmaskClosed();
        }
    }
}
