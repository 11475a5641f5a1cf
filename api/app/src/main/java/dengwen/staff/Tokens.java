package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.Locator;
import dengwen.kernel.OfficerName;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Access tokens: JWTs of ten minutes under a key of the server's own. What they allow is looked up at each request. */
@Singleton
public class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String BEARER = "Bearer ";
    private static final String SESSION = "sid";
    private static final String MAILBOX = "mailbox:";
    private static final String USER = "user:";

    private final DeploymentId deployment;
    private final Callers callers;
    private final JWTParser parser;
    private final SecretKey key;
    private final JWTAuthContextInfo expected;

    Tokens(DeploymentId deployment, Callers callers, JWTParser parser, ServerKey serverKey) {
        this.deployment = deployment;
        this.callers = callers;
        this.parser = parser;
        this.key = new SecretKeySpec(serverKey.derive("access token"), "HmacSHA256");
        // said here and not in the configuration, which tests and operators could weaken
        this.expected = new JWTAuthContextInfo(key, deployment.value());
        expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        expected.setExpGracePeriodSecs(0);
    }

    /** A token for one mailbox and nothing else. */
    public AccessToken forMailbox(Locator mailbox) {
        return token(MAILBOX + mailbox, "");
    }

    /** A token for what an officer may do while the session lasts. */
    AccessToken forSession(Session session) {
        return token(USER + session.officer(), session.id());
    }

    /** Who shows this token; nobody when it is none of ours or has ended. */
    public Caller caller(String token) {
        return read(token).map(this::caller).orElseGet(Caller.Nobody::new);
    }

    /** The session that the token of this header goes on with; empty for a mailbox's and for none of ours. */
    Optional<String> sessionOf(@Nullable String authorization) {
        return authorization == null || !authorization.startsWith(BEARER)
                ? Optional.empty()
                : read(authorization.substring(BEARER.length()))
                        .map(known -> known.<String>getClaim(SESSION))
                        .filter(id -> !id.isEmpty());
    }

    private Caller caller(JsonWebToken token) {
        String subject = token.getSubject();
        return subject.startsWith(MAILBOX)
                ? new Caller.Reporter(new Locator(subject.substring(MAILBOX.length())))
                : callers.inSession(token.getClaim(SESSION), new OfficerName(subject.substring(USER.length())));
    }

    private AccessToken token(String subject, String session) {
        String text = Jwt.issuer(deployment.value())
                .subject(subject)
                .claim(SESSION, session)
                .expiresIn(LIFE)
                .sign(key);
        return new AccessToken(text, LIFE.toSeconds());
    }

    private Optional<JsonWebToken> read(String token) {
        try {
            return Optional.of(parser.parse(token, expected));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
