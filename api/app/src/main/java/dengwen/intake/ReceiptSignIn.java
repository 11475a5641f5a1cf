package dengwen.intake;

import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.Locator;
import dengwen.seal.Purpose;
import dengwen.seal.SealRefused;
import dengwen.seal.SigningKey;
import dengwen.seal.VerifyingKey;
import dengwen.staff.AccessToken;
import dengwen.staff.SignInFailed;
import dengwen.staff.Tokens;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HexFormat;

/** Lets the holder of a receipt in: by a signature over locator and nonce, and nothing that says who he is. */
@Singleton
class ReceiptSignIn {

    private final Reports reports;
    private final Mailboxes mailboxes;
    private final Challenges challenges;
    private final SpentNonces spent;
    private final Tokens tokens;
    private final DeploymentId deployment;
    private final Days days;
    private final byte[] nobody = SigningKey.fresh().verifyingKey().encoded();

    ReceiptSignIn(
            Reports reports,
            Mailboxes mailboxes,
            Challenges challenges,
            SpentNonces spent,
            Tokens tokens,
            DeploymentId deployment,
            Days days) {
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.challenges = challenges;
        this.spent = spent;
        this.tokens = tokens;
        this.deployment = deployment;
        this.days = days;
    }

    /**
     * A token for one mailbox and nothing else (sealing.md section 3).
     *
     * @throws SignInFailed alike for an unknown locator, a wrong signature and a nonce that is foreign, old or spent
     */
    @Transactional
    AccessToken enter(Locator locator, byte[] nonce, byte[] signature) {
        // an unknown locator is checked against a key of nobody, so that it takes as long
        byte[] known = reports.authKey(locator);
        boolean signed = signed(known == null ? nobody : known, locator, nonce, signature);
        if (!challenges.fresh(locator, nonce) || !signed || !spent.spend(nonce, days.today())) {
            throw new SignInFailed();
        }
        mailboxes.seen(locator, days.today());
        return tokens.forMailbox(locator);
    }

    private boolean signed(byte[] key, Locator locator, byte[] nonce, byte[] signature) {
        try {
            byte[] place = HexFormat.of().parseHex(locator.toString());
            return VerifyingKey.of(key).verifies(signature, Purpose.SIGNIN, deployment.value(), place, nonce);
        } catch (SealRefused e) {
            throw new IllegalStateException("a key that was filed does not read", e);
        }
    }

    /** Forgets nonces that are too old to be used again. */
    @Scheduled(every = "12h")
    @Transactional
    void forgetSpent() {
        spent.forgetBefore(days.today().minusDays(1));
    }
}
