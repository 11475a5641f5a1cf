package dengwen.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What intake is told from outside. */
@ConfigMapping(prefix = "dengwen.intake")
interface IntakeConfig {

    /**
     * The folder of sealed files, on a disk that is encrypted; with a store named below, of those that are on their way. Several
     * servers on one database share it.
     */
    Path blobs();

    /** How much of that disk uploads leave free, so that a database beside them keeps room; below it they are refused. */
    @WithDefault("1G")
    MemorySize reserve();

    /** How much may be on its way at once: the full length of every upload that no report or message has taken. */
    @WithDefault("64G")
    MemorySize waiting();

    /**
     * An S3-compatible store in place of the folder, for files that are complete: where it is, by TLS unless it is on this machine.
     * Without it they lie on the disk.
     */
    Optional<URI> s3Endpoint();

    /** Which of its buckets: one without versions, logs and notices, each of which would say when somebody reported. */
    Optional<String> s3Bucket();

    /** What its signatures call the place; stores that know none take any. */
    @WithDefault("us-east-1")
    String s3Region();

    /** Who asks the store. */
    Optional<String> s3Key();

    /** With what the requests to it are signed. */
    Optional<String> s3Secret();
}
