package dengwen.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What intake is told from outside. */
@ConfigMapping(prefix = "dengwen.intake")
interface IntakeConfig {

    /** The folder of sealed files, on a disk that is encrypted. Several servers on one database share it. */
    Path blobs();

    /** How much of that disk uploads leave free, so that a database beside them keeps room; below it they are refused. */
    @WithDefault("1G")
    MemorySize reserve();

    /** How much may be on its way at once: the full length of every upload that no report or message has taken. */
    @WithDefault("64G")
    MemorySize waiting();
}
