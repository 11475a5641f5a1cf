package dengwen.kernel;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** What the kernel is told from outside. */
@ConfigMapping(prefix = "dengwen.kernel")
interface KernelConfig {

    /** The folder of what the server itself has to remember outside the database. Not in a backup of the database. */
    Path data();
}
