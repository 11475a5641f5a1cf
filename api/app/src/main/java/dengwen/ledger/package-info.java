@NullMarked
@Room(
        owns = "append-only events and leaf commitments",
        mayImport = {"kernel"})
package dengwen.ledger;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
