package dengwen.identity;

import dengwen.docket.RiskLevel;
import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A version of a protection plan 保护预案. It stays when the next one comes, because the event that signs it refers to it. */
@Entity
@Table(name = "protection_plan")
class PlanVersion {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private RiskLevel level;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @Embedded
    private OfficerName officer;

    @Column(length = 20)
    private String writtenAt;

    /** For Hibernate. */
    protected PlanVersion() {}

    /** @param at as the event has it */
    PlanVersion(ClueId clue, ProtectionAct.Plan plan, OfficerName officer, String at) {
        this.place = new Place(clue, plan.version());
        this.level = plan.level();
        this.ciphertext = plan.ciphertext();
        this.officer = officer;
        this.writtenAt = at;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, int version) {}

    int version() {
        return place.version();
    }

    ProtectionView.Plan view() {
        return new ProtectionView.Plan(place.version(), level, ciphertext, officer, writtenAt);
    }
}
