package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Where an officer wants mail. Written by {@link MailChoices}. */
@Entity
class OfficerMail {

    @EmbeddedId
    private OfficerName officer;

    @Column(length = 254)
    private @Nullable String address;

    private boolean daily;

    /** For Hibernate. */
    protected OfficerMail() {}

    OfficerMail(OfficerName officer, MailChoice choice) {
        this.officer = officer;
        this.address = choice.address();
        this.daily = choice.daily();
    }

    MailChoice choice() {
        return new MailChoice(address, daily);
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "OfficerMail";
    }
}
