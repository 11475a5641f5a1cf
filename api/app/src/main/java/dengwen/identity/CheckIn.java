package dengwen.identity;

import dengwen.kernel.ClueId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That a reporter is asked how things are, some days after the end of the work 回访. Its clock is the docket's. */
@Entity
@Table(name = "protection_check_in")
class CheckIn {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private CheckInState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable CheckInOutcome outcome;

    @Version
    private long version;

    /** For Hibernate. */
    protected CheckIn() {}

    CheckIn(ClueId clue, CheckInDay day) {
        this.place = new Place(clue, day);
        this.state = CheckInState.PLANNED;
    }

    @Embeddable
    record Place(
            @Embedded ClueId clueId,

            @Enumerated(EnumType.STRING) @Column(name = "after_days", length = 8)
            CheckInDay day) {}

    CheckInDay day() {
        return place.day();
    }

    void ask() {
        state = state.after(CheckInState.Step.ASK);
    }

    void finish(CheckInOutcome how) {
        state = state.after(CheckInState.Step.FINISH);
        outcome = how;
    }

    ProtectionView.CheckIn view() {
        return new ProtectionView.CheckIn(place.day(), state, outcome);
    }
}
