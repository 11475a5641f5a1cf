package dengwen.staff;

import dengwen.kernel.Entropy;
import dengwen.kernel.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lets the desk's browser go on without a password; each is good once.
 *
 * @param session the session that it goes on with, 32 hex digits
 * @param secret 32 hex digits
 */
record RefreshCookie(String session, String secret) {

    /** The prefix makes browsers bind it to this host, this scheme and every path (RFC 6265bis 4.1.3.2). */
    static final String NAME = "__Host-dengwen-refresh";

    static RefreshCookie of(String session, Entropy entropy) {
        return new RefreshCookie(session, entropy.id());
    }

    static Optional<RefreshCookie> parse(@Nullable String value) {
        return value == null || !value.matches("[0-9a-f]{32}\\.[0-9a-f]{32}")
                ? Optional.empty()
                : Optional.of(new RefreshCookie(value.substring(0, 32), value.substring(33)));
    }

    /** What the row keeps. */
    byte[] hash() {
        return Sha256.of(secret);
    }

    /** The value for the browser. */
    String value() {
        return session + "." + secret;
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "RefreshCookie";
    }
}
