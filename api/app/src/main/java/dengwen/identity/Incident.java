package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Something that was done to a reporter, sealed to the clue. Never changed: a correction is another one. */
@Entity
@Table(name = "protection_incident")
class Incident {

    @EmbeddedId
    private Place place;

    private int ordinal;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @Embedded
    private OfficerName officer;

    @Column(length = 20)
    private String writtenAt;

    /** For Hibernate. */
    protected Incident() {}

    /** @param ordinal its number among those of the clue @param at as the event has it */
    Incident(ClueId clue, ProtectionAct.RecordIncident recorded, int ordinal, OfficerName officer, String at) {
        this.place = new Place(clue, recorded.id());
        this.ordinal = ordinal;
        this.ciphertext = recorded.ciphertext();
        this.officer = officer;
        this.writtenAt = at;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, @Embedded ObjectId id) {}

    ProtectionView.Incident view() {
        return new ProtectionView.Incident(place.id(), ciphertext, officer, writtenAt);
    }
}
