package dengwen.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What identity is told from outside. */
@ConfigMapping(prefix = "dengwen.identity")
interface IdentityConfig {

    /** How long a custodian may take to answer before his deputies are reminded; never more than half of what a request has left. */
    @WithDefault("24h")
    Duration answer();
}
