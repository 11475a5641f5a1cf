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
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a clue 办理结果, and when the reporter heard of it. Its words are a note of the clue. */
@Entity
@Table(name = "clue_result")
class Result {

    @EmbeddedId
    private PaperPlace place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Outcome outcome;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "note", length = 32))
    private ObjectId note;

    @Embedded
    private OfficerName officer;

    @Column(length = 20)
    private String recordedAt;

    private @Nullable LocalDate fedBackOn;

    /** For Hibernate. */
    protected Result() {}

    /** @param at when, as the event has it */
    Result(ClueId clue, int ordinal, Outcome outcome, ObjectId note, OfficerName officer, String at) {
        this.place = new PaperPlace(clue, ordinal);
        this.outcome = outcome;
        this.note = note;
        this.officer = officer;
        this.recordedAt = at;
    }

    /** The reporter was told; what follows changes nothing of that day. */
    void feedBack(LocalDate on) {
        if (fedBackOn == null) {
            fedBackOn = on;
        }
    }

    boolean isFedBack() {
        return fedBackOn != null;
    }

    Row row() {
        return new Row(outcome, note, officer, recordedAt, fedBackOn);
    }

    /** As the desk sees it. @param fedBackOn null until the reporter was told */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            Outcome outcome,
            ObjectId note,
            OfficerName by,
            String at,
            @Nullable LocalDate fedBackOn) {}
}
