package dengwen.staff;

import dengwen.kernel.OfficerName;
import dengwen.kernel.Sha256;
import dengwen.seal.Account;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.security.MessageDigest;

/** An account: what lets an officer in, and keys that only the officer opens. */
@Entity
class Officer {

    @EmbeddedId
    private OfficerName name;

    @Column(length = 64)
    private String displayName;

    @Column(length = 2100)
    private String recipient;

    @Column(length = 44)
    private String sigKey;

    private boolean administrator;

    @Column(columnDefinition = "binary(16)")
    private byte[] salt;

    @Column(name = "kdf_m")
    private int kdfM;

    @Column(name = "kdf_t")
    private int kdfT;

    @Column(name = "kdf_p")
    private int kdfP;

    @Column(columnDefinition = "binary(32)")
    private byte[] authHash;

    @Column(length = 4096)
    private byte[] wrappedKey;

    private boolean revoked;

    @Version
    private long version;

    /** For Hibernate. */
    protected Officer() {}

    Officer(Account account, boolean administrator) {
        this.name = new OfficerName(account.user());
        this.displayName = account.name();
        this.recipient = account.recipient().toString();
        this.sigKey = KeyText.of(account.sigKey());
        this.administrator = administrator;
        this.salt = account.salt();
        this.kdfM = account.kdf().m();
        this.kdfT = account.kdf().t();
        this.kdfP = account.kdf().p();
        this.authHash = Sha256.of(account.auth());
        this.wrappedKey = account.wrappedKey();
    }

    OfficerName name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    String recipient() {
        return recipient;
    }

    String sigKey() {
        return sigKey;
    }

    boolean administrator() {
        return administrator;
    }

    byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    boolean revoked() {
        return revoked;
    }

    SignInParameters parameters() {
        return new SignInParameters(salt, new Account.Kdf(kdfM, kdfT, kdfP));
    }

    /** Takes as long for a wrong value as for the right one. */
    boolean opensTo(byte[] auth) {
        return MessageDigest.isEqual(authHash, Sha256.of(auth)) && !revoked;
    }

    void revoke() {
        revoked = true;
    }
}
