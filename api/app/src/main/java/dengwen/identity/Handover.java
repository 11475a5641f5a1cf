package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import dengwen.sealing.Envelopes;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part that somebody hands on, until it is taken or given back; then its file is gone from here. */
@Entity
class Handover {

    @EmbeddedId
    private Place place;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "giver", length = 32))
    private OfficerName giver;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "taker", length = 32))
    private OfficerName taker;

    @Column(columnDefinition = "blob")
    private byte @Nullable [] ciphertext;

    @Column(length = 64)
    private String fileHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private HandoverState state;

    @Version
    private long version;

    /** For Hibernate. */
    protected Handover() {}

    Handover(Place place, OfficerName giver, OfficerName taker, byte[] ciphertext) {
        this.place = place;
        this.giver = giver;
        this.taker = taker;
        this.ciphertext = ciphertext;
        this.fileHash = Envelopes.hash(ciphertext);
        this.state = HandoverState.OFFERED;
    }

    /** @param attempt from 1, among all offers of this part */
    @Embeddable
    record Place(
            @Embedded ClueId clueId,

            @Enumerated(EnumType.STRING) @Column(length = 16)
            Secret secret,

            @Column(length = 32) String kept,
            int attempt) {}

    PartId part() {
        return new PartId(place.clueId(), place.secret());
    }

    String kept() {
        return place.kept();
    }

    OfficerName giver() {
        return giver;
    }

    OfficerName taker() {
        return taker;
    }

    boolean isOpen() {
        return state == HandoverState.OFFERED;
    }

    /** Of an offer that {@link #isOpen}. */
    byte[] ciphertext() {
        return Objects.requireNonNull(ciphertext).clone();
    }

    /** Passes a deed about this very file. @throws HandoverRefused otherwise */
    void require(String kept, String hash) {
        if (!kept.equals(place.kept()) || !hash.equals(fileHash)) {
            throw new HandoverRefused("part");
        }
    }

    /** Ends it, and lets its file go. @throws HandoverClosed when it has ended before */
    void end(HandoverState how) {
        state = state.to(how);
        ciphertext = null;
    }
}
