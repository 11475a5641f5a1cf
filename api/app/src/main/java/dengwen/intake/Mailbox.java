package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.Locator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where answers wait for the holder of a receipt. Changed by the updates of {@link Mailboxes} alone. */
@Entity
class Mailbox {

    /** What a mailbox says until the docket says more. */
    private static final String RECEIVED = "RECEIVED";

    @EmbeddedId
    private Locator locator;

    @Embedded
    private ClueId clueId;

    private int selfVersion;

    @Column(columnDefinition = "mediumblob")
    private byte[] selfState;

    @Column(length = 16)
    private String state;

    private LocalDate acceptBy;

    @Column(length = 7)
    private String lastSeen;

    /** For Hibernate. */
    protected Mailbox() {}

    Mailbox(Locator locator, ClueId clueId, byte[] selfState, LocalDate acceptBy, LocalDate filedOn) {
        this.locator = locator;
        this.clueId = clueId;
        this.selfVersion = 1;
        this.selfState = selfState;
        this.state = RECEIVED;
        this.acceptBy = acceptBy;
        this.lastSeen = YearMonth.from(filedOn).toString();
    }
}
