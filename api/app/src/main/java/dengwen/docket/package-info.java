@NullMarked
@Room(
        owns = "clues, their grants, assignment, deadlines, acceptance and refusal",
        mayImport = {"kernel", "ledger", "sealing", "calendar", "notice", "staff", "routing", "intake"})
package dengwen.docket;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
