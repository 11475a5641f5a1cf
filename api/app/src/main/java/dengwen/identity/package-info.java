@NullMarked
@Room(
        owns = "boxes of names and contacts, their shares, unmasking and calls, protection plans",
        mayImport = {"kernel", "ledger", "sealing", "notice", "staff", "intake", "docket"})
package dengwen.identity;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
