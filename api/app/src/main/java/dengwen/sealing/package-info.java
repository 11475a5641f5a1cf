@NullMarked
@Room(
        owns = "checks and makes clue/v1 envelopes; owns no table",
        mayImport = {"kernel"})
package dengwen.sealing;

import dengwen.kernel.Room;
import org.jspecify.annotations.NullMarked;
