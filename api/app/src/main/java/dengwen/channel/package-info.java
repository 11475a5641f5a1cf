@NullMarked
@Room(
        owns = "questionnaires, units and higher posts, manifest",
        mayImport = {"kernel", "ledger", "staff"})
package dengwen.channel;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
