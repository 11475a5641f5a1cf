package dengwen.staff;

import dengwen.kernel.Caller.Administrator;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.NotFound;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.Account;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.HexFormat;

/** Accounts are made once and closed for ever; a name is never given to somebody else. */
@Singleton
public class Accounts {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_KEY = 4096;

    private final Officers officers;
    private final Sessions sessions;
    private final Ledger ledger;
    private final DeploymentId deployment;

    Accounts(Officers officers, Sessions sessions, Ledger ledger, DeploymentId deployment) {
        this.officers = officers;
        this.sessions = sessions;
        this.ledger = ledger;
        this.deployment = deployment;
    }

    /** Whose account was made. */
    public record Created(OfficerName user) {}

    /** Where the stream ends after a deed. */
    public record HeadNow(Head head) {}

    /** Whose account is to be closed. */
    public record Revoke(OfficerName user) {}

    /**
     * Makes an account.
     *
     * @throws AccountRefused unless its own key signed it, and the manifest lists these keys or an administrator signed
     */
    @Once
    @Transactional
    Created create(CreateAccount request) {
        Account account = request.account();
        OfficerName name = check(account);
        requireSigned(account, account.sigKey(), request.signature());
        boolean administrator = vouchedFor(name, request);
        if (officers.named(name).isPresent()) {
            throw new AccountRefused("taken");
        }
        officers.add(new Officer(account, administrator));
        ledger.appendOwn(Stream.STAFF, "account-created", HexFormat.of().formatHex(account.hash()));
        return new Created(name);
    }

    /**
     * Closes an account, on the stream of the staff. From the next request on its officer gets nothing.
     *
     * @throws NotFound when there is no such account
     */
    @Once
    @Transactional
    public HeadNow revoke(Administrator caller, OfficerName name, Act<Revoke> act) {
        if (!act.act().user().equals(name)) {
            throw new InvalidField("/act/user", "format");
        }
        Officer officer = officers.named(name).orElseThrow(NotFound::new);
        Head head = ledger.append(act, caller, Stream.STAFF, "revoked");
        officer.revoke();
        sessions.endAll(name);
        return new HeadNow(head);
    }

    /** Whether the account becomes an administrator's; those stand in the manifest alone. */
    private boolean vouchedFor(OfficerName name, CreateAccount request) {
        CreateAccount.Voucher voucher = request.administrator();
        if (voucher == null) {
            Vouched listed = officers.vouched(name)
                    .filter(somebody -> somebody.hasKeysOf(request.account()))
                    .orElseThrow(() -> new AccountRefused("detail"));
            return listed.administrator();
        }
        Officer administrator = officers.named(voucher.user())
                .filter(officer -> officer.administrator() && !officer.revoked())
                .orElseThrow(() -> new AccountRefused("detail"));
        requireVouched(request.account(), administrator, voucher.signature());
        return false;
    }

    private void requireVouched(Account account, Officer administrator, byte[] signature) {
        try {
            VerifyingKey key = VerifyingKey.of(Base64.getDecoder().decode(administrator.sigKey()));
            account.requireSignedBy(key, deployment.value(), signature);
        } catch (SealRefused e) {
            throw new AccountRefused("detail");
        }
    }

    private void requireSigned(Account account, VerifyingKey key, byte[] signature) {
        try {
            account.requireSignedBy(key, deployment.value(), signature);
        } catch (SealRefused e) {
            throw new AccountRefused("signature");
        }
    }

    private static OfficerName check(Account account) {
        if (account.name().isBlank() || account.name().length() > LONGEST_NAME) {
            throw new InvalidField("/account/name", "length", 1, LONGEST_NAME);
        }
        if (account.wrappedKey().length > LONGEST_KEY) {
            throw new InvalidField("/account/wrappedKey", "length", 1, LONGEST_KEY);
        }
        try {
            return new OfficerName(account.user());
        } catch (IllegalArgumentException e) {
            throw new InvalidField("/account/user", "pattern", "[a-z][a-z0-9.-]{1,31}");
        }
    }
}
