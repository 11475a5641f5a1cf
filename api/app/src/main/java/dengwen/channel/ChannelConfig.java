package dengwen.channel;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** What the channel is told from outside. */
@ConfigMapping(prefix = "dengwen.channel")
interface ChannelConfig {

    /** The root file: deployment, signers, how many must sign. It is a build input of both apps too. */
    Path root();
}
