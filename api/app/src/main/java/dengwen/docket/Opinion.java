package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** An opinion on how to dispose of a clue 处置意见, and what the chief decided. Its words are a note of the clue. */
@Entity
class Opinion {

    @EmbeddedId
    private PaperPlace place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Disposition disposition;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "note", length = 32))
    private ObjectId note;

    @Embedded
    private OfficerName officer;

    @Column(length = 20)
    private String proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private @Nullable Decision decision;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "decided_by", length = 32))
    private @Nullable OfficerName decidedBy;

    @Column(length = 20)
    private @Nullable String decidedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "reason", length = 32))
    private @Nullable ObjectId reason;

    /** For Hibernate. */
    protected Opinion() {}

    /** @param at when, as the event has it */
    Opinion(ClueId clue, int ordinal, Disposition disposition, ObjectId note, OfficerName officer, String at) {
        this.place = new PaperPlace(clue, ordinal);
        this.disposition = disposition;
        this.note = note;
        this.officer = officer;
        this.proposedAt = at;
    }

    enum Decision {
        APPROVED,
        RETURNED
    }

    /** @param why null when it is approved @param at when, as the event has it */
    void decide(Decision made, OfficerName by, String at, @Nullable ObjectId why) {
        decision = made;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    ObjectId note() {
        return note;
    }

    Disposition disposition() {
        return disposition;
    }

    OfficerName officer() {
        return officer;
    }

    Row row() {
        return new Row(disposition, note, officer, proposedAt, decision, decidedBy, decidedAt, reason);
    }

    /** As the desk sees it. @param decision null, like what follows, while it waits @param reason of a return alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            Disposition disposition,
            ObjectId note,
            OfficerName by,
            String at,
            @Nullable Decision decision,
            @Nullable OfficerName decidedBy,
            @Nullable String decidedAt,
            @Nullable ObjectId reason) {}
}
