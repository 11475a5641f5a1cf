package dengwen.staff;

import dengwen.kernel.OfficerName;
import dengwen.seal.Account;
import dengwen.seal.AgeRecipient;
import dengwen.seal.VerifyingKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Somebody whom the manifest lists: who proves to have these keys may make the account, once. */
@Entity
class Vouched {

    @EmbeddedId
    private OfficerName name;

    @Column(length = 2100)
    private String recipient;

    @Column(length = 44)
    private String sigKey;

    private boolean administrator;

    /** For Hibernate. */
    protected Vouched() {}

    Vouched(String user, AgeRecipient recipient, VerifyingKey sigKey, boolean administrator) {
        this.name = new OfficerName(user);
        this.recipient = recipient.toString();
        this.sigKey = KeyText.of(sigKey);
        this.administrator = administrator;
    }

    OfficerName name() {
        return name;
    }

    boolean administrator() {
        return administrator;
    }

    boolean hasKeysOf(Account account) {
        return recipient.equals(account.recipient().toString()) && sigKey.equals(KeyText.of(account.sigKey()));
    }
}
