package dengwen.intake;

import dengwen.kernel.ClueId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A sealed report with the keys of its clue; written once. */
@Entity
class Report {

    @EmbeddedId
    private ClueId clueId;

    private int suite;
    private int manifestVersion;

    @Column(length = 2100)
    private String clueRecipient;

    @Column(columnDefinition = "binary(32)")
    private byte[] authPublicKey;

    @Column(length = 2100)
    private String mailboxRecipient;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    private LocalDate filedOn;

    /** For Hibernate. */
    protected Report() {}

    Report(ClueId clueId, FileReport sent, LocalDate filedOn) {
        this.clueId = clueId;
        this.suite = sent.suite();
        this.manifestVersion = sent.manifestVersion();
        this.clueRecipient = sent.clueRecipient();
        this.authPublicKey = sent.authPublicKey();
        this.mailboxRecipient = sent.mailbox().recipient();
        this.ciphertext = sent.report();
        this.filedOn = filedOn;
    }
}
