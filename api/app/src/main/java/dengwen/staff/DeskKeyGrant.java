package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A desk's key, sealed to one member. */
@Entity
@Table(name = "desk_key")
class DeskKeyGrant {

    @EmbeddedId
    private Place id;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    /** For Hibernate. */
    protected DeskKeyGrant() {}

    DeskKeyGrant(DeskCode desk, int epoch, OfficerName officer, byte[] ciphertext) {
        this.id = new Place(desk.desk(), epoch, officer.user());
        this.ciphertext = ciphertext;
    }

    @Embeddable
    record Place(
            @Column(length = 32) String desk,
            int epoch,
            @Column(length = 32) String officer) {}

    Mine mine() {
        return new Mine(id.desk(), id.epoch(), ciphertext);
    }

    /** As its officer reads it. */
    record Mine(String desk, int epoch, byte[] ciphertext) {}
}
