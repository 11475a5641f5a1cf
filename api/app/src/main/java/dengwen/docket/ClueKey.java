package dengwen.docket;

import dengwen.docket.ClueAct.Renew;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A later key of a clue: its public half, as the desk signed it, and the secret half, sealed to the desk. */
@Entity
class ClueKey {

    @EmbeddedId
    private Place place;

    @Embedded
    private DeskCode desk;

    private int epoch;

    @Column(length = 2100)
    private String recipient;

    @Column(columnDefinition = "binary(64)")
    private byte[] signature;

    @Column(columnDefinition = "blob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected ClueKey() {}

    ClueKey(ClueId clue, Renew act, int epoch) {
        this.place = new Place(clue, act.generation());
        this.desk = act.desk();
        this.epoch = epoch;
        this.recipient = act.recipient();
        this.signature = act.signature();
        this.ciphertext = act.grant();
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, int generation) {}

    Row row() {
        return new Row(place.generation(), desk, epoch, recipient, signature, ciphertext);
    }

    /** As an opening releases it. */
    record Row(int generation, DeskCode desk, int epoch, String recipient, byte[] signature, byte[] grant) {

        /** Shows nothing: the grant opens the clue. */
        @Override
        public String toString() {
            return "ClueKey[" + generation + "]";
        }
    }
}
