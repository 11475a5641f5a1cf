package dengwen.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes.
 *
 * @param rule number of the rule that leads; {@link #NO_RULE} when every agency was excluded
 * @param lead the desk that gets the key, or {@link #SEALED}: the superior organ alone
 * @param assist agencies that the lead may ask, without those excluded
 * @param sheetTo regulators that are competent and get a redacted sheet only
 * @param urgency the least urgency that the rule demands; null when it demands none
 * @param note what the officer has to mind
 */
public record Route(
        String rule,
        String lead,
        List<String> assist,
        List<String> sheetTo,
        @Nullable String urgency,
        @Nullable String note) {

    /** In place of a desk: to the superior organ alone, no desk of the district. */
    public static final String SEALED = "SEALED";

    /** In place of a rule: the sealed path because nobody else is left. */
    public static final String NO_RULE = "-";

    static final Route LAST_RESORT = new Route(NO_RULE, SEALED, List.of(), List.of(), null, null);

    public boolean sealed() {
        return lead.equals(SEALED);
    }
}
