package dengwen.staff;

import dengwen.kernel.DeskCode;
import dengwen.seal.Manifest;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Map;

/** A member agency's desk with its key of this epoch, as the manifest in force lists it. */
@Entity
class Desk {

    @EmbeddedId
    private DeskCode code;

    @Column(length = 32)
    private String agency;

    @Column(length = 128)
    private String nameZh;

    @Column(length = 128)
    private String nameEn;

    private int epoch;

    @Column(length = 2100)
    private String recipient;

    @Column(length = 44)
    private String sigKey;

    /** For Hibernate. */
    protected Desk() {}

    Desk(Manifest.Desk listed) {
        code = new DeskCode(listed.desk());
        agency = listed.agency();
        nameZh = listed.names().getOrDefault("zh", listed.desk());
        nameEn = listed.names().getOrDefault("en", listed.desk());
        epoch = Math.toIntExact(listed.epoch());
        recipient = listed.recipient().toString();
        sigKey = KeyText.of(listed.sigKey());
    }

    DeskCode code() {
        return code;
    }

    String agency() {
        return agency;
    }

    Map<String, String> names() {
        return Map.of("zh", nameZh, "en", nameEn);
    }

    int epoch() {
        return epoch;
    }

    String recipient() {
        return recipient;
    }

    String sigKey() {
        return sigKey;
    }
}
