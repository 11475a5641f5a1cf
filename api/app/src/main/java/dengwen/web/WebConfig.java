package dengwen.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What web is told from outside. */
@ConfigMapping(prefix = "dengwen.web")
interface WebConfig {

    /** The port of the desk; 0 takes any that is free. The framework's own port is the reporters'. */
    @WithDefault("8081")
    int deskPort();

    /** Where officers' browsers find the desk; cookies are set for this origin alone. Without it the port on this machine. */
    Optional<String> deskOrigin();

    /** The built reporter's app; without it the reporters' port serves the API alone. */
    Optional<Path> reporterFolder();

    /** The built desk; without it the desk's port serves the API alone. */
    Optional<Path> deskFolder();

    /** The headers of both apps, the one source of their policies. */
    Optional<Path> headers();
}
