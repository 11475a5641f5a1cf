package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is left to a desk of a clue that it sealed up 存根, and what went up with the clue. */
@Entity
class Stub {

    @EmbeddedId
    private ClueId clueId;

    @Embedded
    private DeskCode desk;

    private int epoch;
    private LocalDate receivedOn;
    private int sizeClass;
    private LocalDate sealedUpOn;

    @Column(columnDefinition = "mediumblob")
    private byte[] letter;

    @Column(columnDefinition = "mediumblob")
    private byte @Nullable [] held;

    /** For Hibernate. */
    protected Stub() {}

    /**
     * @param epoch of the key of the desk that seals it up
     * @param letter sealed to the clue's key
     * @param held the grants that are replaced, sealed to the superior's desk
     */
    Stub(Clue clue, int epoch, LocalDate on, byte[] letter, byte[] held) {
        this.clueId = clue.clueId();
        this.desk = clue.desk();
        this.epoch = epoch;
        this.receivedOn = clue.receivedOn();
        this.sizeClass = clue.sizeClass();
        this.sealedUpOn = on;
        this.letter = letter;
        this.held = held;
    }

    /** The superior has opened it, so nobody needs the old grants any more. */
    void letGo() {
        held = null;
    }

    Row row() {
        return new Row(clueId, ClueState.SEALED_UP, receivedOn, sizeClass, sealedUpOn);
    }

    From from() {
        return new From(desk, epoch, sealedUpOn);
    }

    /** The grants that were replaced, sealed to the superior's desk; null once it has confirmed. */
    byte @Nullable [] held() {
        return held == null ? null : held.clone();
    }

    Upward upward() {
        return new Upward(letter);
    }

    Cursor cursor() {
        return Cursor.after(sealedUpOn, clueId);
    }

    /** As the desk sees it. @param sizeClass bytes of the sealed report */
    record Row(ClueId clueId, ClueState state, LocalDate receivedOn, int sizeClass, LocalDate sealedUpOn) {}

    /** As the superior's desk sees where a clue came from. */
    record From(DeskCode desk, int epoch, LocalDate on) {}

    /** What goes up, for whoever opens the clue. */
    record Upward(byte[] letter) {

        /** Shows nothing: it is sealed. */
        @Override
        public String toString() {
            return "Upward";
        }
    }
}
