package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.seal.Call;
import dengwen.seal.CallRequest;
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
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A request that a reporter be called, as its officer signed it, and who took it. */
@Entity
class ReporterCall {

    @EmbeddedId
    private ObjectId requestId;

    @Embedded
    private ClueId clueId;

    @Convert(converter = CallRequestText.class)
    @Column(columnDefinition = "longtext")
    private CallRequest request;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "asked_by", length = 32))
    private OfficerName askedBy;

    @Column(columnDefinition = "binary(64)")
    private byte[] askedSignature;

    @Convert(converter = CallText.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Call taking;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "taken_by", length = 32))
    private @Nullable OfficerName takenBy;

    @Column(columnDefinition = "binary(64)")
    private byte @Nullable [] takenSignature;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private CallState state;

    private Instant expires;

    @Version
    private long version;

    /** For Hibernate. */
    protected ReporterCall() {}

    ReporterCall(ClueId clue, CallRequest request, OfficerName askedBy, byte[] signature) {
        this.requestId = new ObjectId(request.requestId());
        this.clueId = clue;
        this.request = request;
        this.askedBy = askedBy;
        this.askedSignature = signature;
        this.state = CallState.ASKED;
        this.expires = Instant.parse(request.expires());
    }

    /** Who took the call, as he signed it. */
    record Taken(Call call, byte[] signature) {}

    ObjectId requestId() {
        return requestId;
    }

    ClueId clueId() {
        return clueId;
    }

    CallRequest request() {
        return request;
    }

    OfficerName askedBy() {
        return askedBy;
    }

    byte[] askedSignature() {
        return askedSignature.clone();
    }

    CallState state() {
        return state;
    }

    Instant expires() {
        return expires;
    }

    Cursor cursor() {
        return Cursor.after(expires, requestId);
    }

    @Nullable
    OfficerName takenBy() {
        return takenBy;
    }

    /** @return null before anybody took it */
    @Nullable
    Taken taken() {
        return taking == null || takenSignature == null ? null : new Taken(taking, takenSignature.clone());
    }

    /** Passes a call whose time is not over. @throws CallClosed otherwise */
    void requireOpen(Instant now) {
        if (!now.isBefore(expires)) {
            throw new CallClosed();
        }
    }

    /** Passes a deed about this request. @throws CallRefused otherwise */
    void requireRequest(String hash) {
        if (!hash.equals(HexFormat.of().formatHex(request.hash()))) {
            throw new CallRefused("request");
        }
    }

    /**
     * Passes a deed about the call that was taken.
     *
     * @throws CallClosed when nobody took it @throws CallRefused when the deed is about another one
     */
    void requireCall(String hash) {
        if (taking == null) {
            throw new CallClosed();
        }
        if (!hash.equals(HexFormat.of().formatHex(taking.hash()))) {
            throw new CallRefused("request");
        }
    }

    /** Whether such a result tells the reporter what the desk has decided: he was reached, and for that. */
    boolean tells(CallOutcome result) {
        return result == CallOutcome.REACHED && request.reason() == CallRequest.Reason.TELL;
    }

    boolean isTakenBy(OfficerName keeper) {
        return keeper.equals(takenBy);
    }

    void take(OfficerName keeper, Call call, byte[] signature) {
        state = state.to(CallState.TAKEN);
        takenBy = keeper;
        taking = call;
        takenSignature = signature;
    }

    void open() {
        state = state.to(CallState.OPENED);
    }

    void end() {
        state = state.to(CallState.DONE);
    }

    void refuse() {
        state = state.to(CallState.REFUSED);
    }
}
