@NullMarked
@Room(
        owns =
                "clues, their grants and later keys, assignment, deadlines, acceptance and refusal, opinions and results, stubs of what went up",
        mayImport = {"kernel", "ledger", "sealing", "calendar", "notice", "staff", "routing", "intake"})
package dengwen.docket;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
