@NullMarked
@Room(
        owns = "outbox of content-free notices, what officers were told, mail",
        mayImport = {"kernel"})
package dengwen.notice;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
