package dengwen.docket;

import dengwen.intake.FileReport;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.seal.Grant;
import dengwen.sealing.Envelopes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The clue's key, sealed to a desk or to oversight. */
@Entity
class ClueGrant {

    @EmbeddedId
    private Place id;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private FileReport.Purpose purpose;

    @Column(columnDefinition = "blob")
    private byte[] ciphertext;

    @Column(length = 64)
    private String hash;

    /** For Hibernate. */
    protected ClueGrant() {}

    ClueGrant(ClueId clue, FileReport.Grant grant) {
        this.id = new Place(clue, grant.desk(), grant.epoch());
        this.purpose = grant.purpose();
        this.ciphertext = grant.ciphertext();
        this.hash = Envelopes.hash(grant.ciphertext());
    }

    /** Made by a desk for the superior's. */
    ClueGrant(ClueId clue, DeskCode superior, int epoch, byte[] ciphertext) {
        this(clue, new FileReport.Grant(superior.toString(), epoch, FileReport.Purpose.LEAD, ciphertext));
    }

    @Embeddable
    record Place(
            @Embedded ClueId clueId, @Column(length = 32) String desk, int epoch) {}

    boolean isFor(DeskCode desk) {
        return id.desk().equals(desk.toString());
    }

    int epoch() {
        return id.epoch();
    }

    String hash() {
        return hash;
    }

    FileReport.Grant grant() {
        return new FileReport.Grant(id.desk(), id.epoch(), purpose, ciphertext);
    }

    /** As it is put away when another desk's replaces it. */
    Grant held() {
        return new Grant(id.desk(), id.epoch(), Grant.Right.valueOf(purpose.name()), ciphertext);
    }

    ClueView.GrantRow row() {
        return new ClueView.GrantRow(id.desk(), id.epoch(), purpose, hash);
    }
}
