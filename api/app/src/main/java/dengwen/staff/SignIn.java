package dengwen.staff;

import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import dengwen.kernel.NotSignedIn;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Sha256;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.seal.Account;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Officers sign in with what only password and secret key together give (sealing.md section 2). Nothing here tells whether
 * an officer exists: unknown names get a salt that stays, the same refusals and the same pauses.
 */
@Singleton
class SignIn {

    /** A working day; whoever works longer signs in again. */
    static final Duration SESSION = Duration.ofHours(12);

    private final Officers officers;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Ledger ledger;
    private final ServerKey serverKey;
    private final Entropy entropy;
    private final Days days;

    SignIn(
            Officers officers,
            Sessions sessions,
            Attempts attempts,
            Ledger ledger,
            ServerKey serverKey,
            Entropy entropy,
            Days days) {
        this.officers = officers;
        this.sessions = sessions;
        this.attempts = attempts;
        this.ledger = ledger;
        this.serverKey = serverKey;
        this.entropy = entropy;
        this.days = days;
    }

    /** Who is in, and the cookie to go on with. */
    record Entered(Session session, RefreshCookie cookie) {}

    /** Salt and cost of an account; for a name that has none a salt that is always the same. */
    @Transactional(TxType.SUPPORTS)
    SignInParameters parameters(OfficerName name) {
        byte[] invented = Arrays.copyOf(serverKey.derive("salt of " + name), 16);
        return officers.named(name)
                .map(Officer::parameters)
                .orElseGet(() -> new SignInParameters(invented, Account.Kdf.STANDARD));
    }

    /**
     * Lets an officer in.
     *
     * @param known the last cookie of this browser, if any: mistypings of others do not slow down a browser that the
     *     officer has used before
     * @throws SignInFailed alike for a wrong password, a wrong secret key, a closed account and an unknown name
     * @throws TooManyAttempts after too many failures under this name, whether it exists or not
     */
    @Transactional(dontRollbackOn = SignInFailed.class)
    Entered enter(OfficerName name, byte[] auth, @Nullable RefreshCookie known) {
        byte[] lane = lane(name, known);
        long wait = attempts.secondsToWait(lane);
        if (wait > 0) {
            throw new TooManyAttempts(wait);
        }
        Optional<Officer> officer = officers.named(name).filter(somebody -> somebody.opensTo(auth));
        if (officer.isEmpty()) {
            attempts.failed(lane);
            throw new SignInFailed();
        }
        int failures = attempts.failures(lane);
        attempts.succeeded(lane);
        return begin(name, failures);
    }

    /**
     * Goes on by cookie; each is good once. A second use means that somebody has a copy: the session ends.
     *
     * @throws NotSignedIn when the session is over
     */
    @Transactional(dontRollbackOn = NotSignedIn.class)
    Entered goOn(RefreshCookie cookie) {
        Session session = sessions.going(cookie.session(), days.now()).orElseThrow(NotSignedIn::new);
        boolean open = officers.named(session.officer())
                .filter(officer -> !officer.revoked())
                .isPresent();
        RefreshCookie next = RefreshCookie.of(session.id(), entropy);
        if (!open || !sessions.turn(cookie, next)) {
            sessions.end(session.id());
            record(session.officer(), "session-broken", session.id());
            throw new NotSignedIn();
        }
        return new Entered(session, next);
    }

    /** Ends a session; its cookie and its tokens are worth nothing from the next request on. */
    @Transactional
    void leave(OfficerName name, String session) {
        sessions.end(session);
        record(name, "signed-out", session);
    }

    /** Forgets what nobody can use any more. */
    @Scheduled(every = "12h")
    @Transactional
    void forget() {
        sessions.forgetExpired(days.now().minus(SESSION));
        attempts.forgetBefore(days.today().minusDays(1));
    }

    private Entered begin(OfficerName name, int failures) {
        String id = entropy.id();
        RefreshCookie cookie = RefreshCookie.of(id, entropy);
        Session session = new Session(id, name, cookie.hash(), days.now().plus(SESSION));
        sessions.add(session);
        record(name, "signed-in", id + " after " + failures + " failures");
        return new Entered(session, cookie);
    }

    private void record(OfficerName name, String type, String object) {
        ledger.appendOwn(Stream.of(name), type, HexFormat.of().formatHex(Sha256.of(object)));
    }

    private byte[] lane(OfficerName name, @Nullable RefreshCookie known) {
        String browser = known != null && sessions.remember(known, name) ? known.session() : "anywhere";
        return serverKey.derive("attempts of " + name + " from " + browser);
    }
}
