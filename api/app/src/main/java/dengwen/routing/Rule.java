package dengwen.routing;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the matrix.
 *
 * @param lead the desk that gets the key, or {@link Route#SEALED}
 * @param assist agencies that may be asked later; the single word {@code BY_FIELD} stands for those of the field
 * @param sheetTo regulators that are competent and get a redacted sheet, never the report
 */
record Rule(
        String no,
        Condition when,
        String lead,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> assist,

        @Nullable List<String> sheetTo,
        @Nullable String urgency,
        @Nullable String note) {

    static final String BY_FIELD = "BY_FIELD";
    static final String REGULATOR = "REGULATOR";

    /** The sealed path holds whomever the report accuses: the superior organ is no agency of the district. */
    boolean open(Set<String> excluded) {
        return lead.equals(Route.SEALED) || !excluded.contains(lead);
    }
}
