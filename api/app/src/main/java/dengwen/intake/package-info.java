@NullMarked
@Room(
        owns = "reports, mailboxes and sealed files",
        mayImport = {"kernel", "ledger", "sealing", "calendar", "staff", "channel", "routing"})
package dengwen.intake;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
