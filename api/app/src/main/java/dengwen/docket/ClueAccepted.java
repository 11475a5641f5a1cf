package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import org.jspecify.annotations.Nullable;

/**
 * A report was accepted.
 *
 * @param at as the event has it
 * @param isNamed whether the server can tell that the reporter gave a name
 * @param assessment null when the desk judges the risk another time
 */
public record ClueAccepted(
        ClueId clue,
        DeskCode desk,
        OfficerName by,
        String at,
        boolean isNamed,
        @Nullable Assessment assessment) {}
