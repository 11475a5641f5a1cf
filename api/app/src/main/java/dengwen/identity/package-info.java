@NullMarked
@Room(
        owns = "boxes of names, their shares, and unmasking",
        mayImport = {"kernel", "ledger", "sealing", "notice", "staff", "intake", "docket"})
package dengwen.identity;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
