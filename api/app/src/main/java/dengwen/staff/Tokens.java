package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.Locator;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Access tokens: JWTs of ten minutes under a key of the server's own. What they allow is looked up at each request. */
@Singleton
public class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final DeploymentId deployment;
    private final JWTParser parser;
    private final SecretKey key;

    Tokens(DeploymentId deployment, JWTParser parser, ServerKey serverKey) {
        this.deployment = deployment;
        this.parser = parser;
        this.key = new SecretKeySpec(serverKey.derive("access token"), "HmacSHA256");
    }

    /** A token for one mailbox and nothing else. */
    public AccessToken forMailbox(Locator mailbox) {
        return token(new Caller.Reporter(mailbox));
    }

    /** Who shows this token; nobody when it is none of ours or has ended. */
    public Caller caller(String token) {
        return subject(token)
                .filter(subject -> subject.startsWith("mailbox:"))
                .<Caller>map(subject -> new Caller.Reporter(new Locator(subject.substring("mailbox:".length()))))
                .orElseGet(Caller.Nobody::new);
    }

    private AccessToken token(Caller caller) {
        String text = Jwt.issuer(deployment.value())
                .subject(caller.scope())
                .expiresIn(LIFE)
                .sign(key);
        return new AccessToken(text, LIFE.toSeconds());
    }

    private Optional<String> subject(String token) {
        try {
            JsonWebToken read = parser.verify(token, key);
            return deployment.value().equals(read.getIssuer())
                    ? Optional.ofNullable(read.getSubject())
                    : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
