package dengwen.ledger;

import dengwen.kernel.Caller.SignedIn;
import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Event;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** Checks that an officer signed this deed, in this deployment, now. */
@Singleton
class SignedEvents {

    /** How far an officer's clock may be off. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final DeploymentId deployment;
    private final Days days;

    SignedEvents(DeploymentId deployment, Days days) {
        this.deployment = deployment;
        this.days = days;
    }

    /**
     * Passes an act whose event names this stream, this type and this signer, is about exactly what arrived, is of now and
     * bears the signer's signature. Does not look at the head.
     *
     * @throws EventRefused otherwise
     */
    void check(Act<?> act, SignedIn signer, Stream stream, String type) {
        Event event = act.event();
        if (!event.stream().equals(stream.name())
                || !event.type().equals(type)
                || !event.actor().equals(signer.name().actor())) {
            throw new EventRefused("detail");
        }
        try {
            if (!event.objectHash().equals(HexFormat.of().formatHex(CanonicalJson.hash(act.received())))) {
                throw new EventRefused("object");
            }
            VerifyingKey key = VerifyingKey.of(Base64.getDecoder().decode(signer.sigKey()));
            event.requireSignedBy(key, deployment.value(), act.signature());
        } catch (SealRefused e) {
            throw new EventRefused("signature");
        }
        if (!isNow(event.at())) {
            throw new EventRefused("time");
        }
    }

    private boolean isNow(String at) {
        try {
            Instant signed = Instant.parse(at);
            boolean wholeSeconds = signed.toString().equals(at);
            return wholeSeconds && Duration.between(signed, days.now()).abs().compareTo(SKEW) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
