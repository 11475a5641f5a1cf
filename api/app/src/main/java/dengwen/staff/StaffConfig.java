package dengwen.staff;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** What staff is told from outside. */
@ConfigMapping(prefix = "dengwen.staff")
interface StaffConfig {

    /** The folder of what the server itself has to remember outside the database. Not in a backup of the database. */
    Path data();
}
