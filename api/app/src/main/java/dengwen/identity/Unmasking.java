package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.seal.UnmaskRequest;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request for the name behind one report, as its officers signed it. */
@Entity
class Unmasking {

    @EmbeddedId
    private ObjectId requestId;

    @Embedded
    private ClueId clueId;

    @Convert(converter = RequestText.class)
    @Column(columnDefinition = "longtext")
    private UnmaskRequest request;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "asked_by", length = 32))
    private OfficerName askedBy;

    @Column(columnDefinition = "binary(64)")
    private byte[] askedSignature;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "approved_by", length = 32))
    private @Nullable OfficerName approvedBy;

    @Column(columnDefinition = "binary(64)")
    private byte @Nullable [] approvedSignature;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private UnmaskState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable UnmaskEnd ended;

    private Instant expires;

    @Version
    private long version;

    /** For Hibernate. */
    protected Unmasking() {}

    Unmasking(ClueId clue, UnmaskRequest request, OfficerName askedBy, byte[] signature) {
        this.requestId = new ObjectId(request.requestId());
        this.clueId = clue;
        this.request = request;
        this.askedBy = askedBy;
        this.askedSignature = signature;
        this.state = UnmaskState.ASKED;
        this.expires = Instant.parse(request.expires());
    }

    /** An officer's signature under a request. */
    record Signed(OfficerName user, byte[] signature) {}

    ObjectId requestId() {
        return requestId;
    }

    ClueId clueId() {
        return clueId;
    }

    UnmaskRequest request() {
        return request;
    }

    OfficerName askedBy() {
        return askedBy;
    }

    UnmaskState state() {
        return state;
    }

    /** What ended it before its time; null when nothing did. */
    @Nullable
    UnmaskEnd ended() {
        return ended;
    }

    Instant expires() {
        return expires;
    }

    List<Signed> signatures() {
        List<Signed> signatures = new ArrayList<>();
        signatures.add(new Signed(askedBy, askedSignature));
        if (approvedBy != null && approvedSignature != null) {
            signatures.add(new Signed(approvedBy, approvedSignature));
        }
        return signatures;
    }

    /** Passes a deed about this request, in this state and before its end. @throws UnmaskClosed otherwise */
    void require(String hash, UnmaskState wanted, Instant now) {
        if (!hash.equals(HexFormat.of().formatHex(request.hash()))) {
            throw new UnmaskRefused("request");
        }
        requireOpen(now);
        if (state != wanted) {
            throw new UnmaskClosed();
        }
    }

    /** Whether it may still lead to the name. */
    boolean runs(Instant now) {
        return state.runs() && now.isBefore(expires);
    }

    /** Passes a request that has not ended, and whose time is not over. @throws UnmaskClosed otherwise */
    void requireOpen(Instant now) {
        if (ended != null || !now.isBefore(expires)) {
            throw new UnmaskClosed();
        }
    }

    void approve(OfficerName officer, byte[] signature) {
        approvedBy = officer;
        approvedSignature = signature;
        state = UnmaskState.APPROVED;
    }

    void open() {
        state = UnmaskState.OPENED;
    }

    void end(UnmaskEnd why) {
        state = UnmaskState.ENDED;
        ended = why;
    }
}
