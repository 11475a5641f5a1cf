package dengwen.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Says at start which settings of the server itself break a promise; it works with them, but whoever runs it shall know. */
@Singleton
class ServerAdvice {

    private static final Logger LOG = Logger.getLogger(ServerAdvice.class);

    private static final Set<String> QUIET = Set.of("OFF", "FATAL", "ERROR", "WARN", "INFO");

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private final Config config;

    ServerAdvice(Config config) {
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            advice(name -> config.getOptionalValue(name, String.class).orElse(""))
                    .forEach(LOG::warn);
        }
    }

    /** What to change, one sentence each. @param set the value of a property, empty when nothing sets it */
    static List<String> advice(Function<String, String> set) {
        List<String> advice = new ArrayList<>();
        if (set.apply("quarkus.http.access-log.enabled").equals("true")) {
            advice.add("quarkus.http.access-log.enabled writes a list of reporters' visits: turn it off.");
        }
        String level = set.apply("quarkus.log.level");
        if (!level.isEmpty() && !QUIET.contains(level)) {
            advice.add("quarkus.log.level is " + level + ": libraries write down what they are given. Use INFO.");
        }
        if (!THIS_MACHINE.contains(set.apply("quarkus.http.host"))
                && set.apply("quarkus.http.ssl.certificate.files").isEmpty()
                && set.apply("quarkus.http.tls-configuration-name").isEmpty()) {
            advice.add("quarkus.http.host lets other machines in without TLS: put the web server that owns TLS on this"
                    + " machine, or give this one a certificate.");
        }
        if (!THIS_MACHINE.contains(set.apply("quarkus.management.host"))) {
            advice.add(
                    "quarkus.management.host lets other machines read health and metrics: allow the collector alone.");
        }
        if (!set.apply("dengwen.staff.mail-hour").isEmpty()
                && set.apply("quarkus.mailer.from").isEmpty()) {
            advice.add(
                    "dengwen.staff.mail-hour asks for mail and quarkus.mailer.from names no sender: none will go out.");
        }
        return advice;
    }
}
