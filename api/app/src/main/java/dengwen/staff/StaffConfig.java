package dengwen.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What staff is told from outside. */
@ConfigMapping(prefix = "dengwen.staff")
interface StaffConfig {

    /** The folder of what the server itself has to remember outside the database. Not in a backup of the database. */
    Path data();

    /** How many browsers may listen to one server at once; a further one is told to come back later. */
    @WithDefault("1000")
    int streams();

    /**
     * The hour of the day in Shanghai, 0 to 23, at which officers who want it get their one mail. Without it no mail is sent;
     * with it the framework's own {@code quarkus.mailer.*} must name a mail server and a sender.
     */
    OptionalInt mailHour();
}
