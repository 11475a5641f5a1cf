package dengwen.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail server of its own process beside the application: what lies in it is what receivers get. */
public final class PostOffice implements QuarkusTestResourceLifecycleManager {

    private static @Nullable GreenMail open;

    /** The server of the running application. */
    public static GreenMail office() {
        return Objects.requireNonNull(open);
    }

    @Override
    public Map<String, String> start() {
        GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        office.start();
        open = office;
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(office.getSmtp().getPort()),
                "quarkus.mailer.from", "desk@example.org");
    }

    @Override
    public void stop() {
        if (open != null) {
            open.stop();
        }
    }
}
