@NullMarked
@Room(
        owns = "agencies, desks, officers, roles, keys and their grants, membership statements, sign-in",
        mayImport = {"kernel", "ledger", "sealing", "notice"})
package dengwen.staff;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
