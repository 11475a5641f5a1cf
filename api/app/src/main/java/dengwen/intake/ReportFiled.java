package dengwen.intake;

import dengwen.calendar.Due;
import dengwen.kernel.ClueId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report was stored and logged; told inside the transaction that does so.
 *
 * @param facets null on the sealed path
 * @param size bytes of the sealed report
 * @param acceptBy when the decision on acceptance is due
 * @param identity who the reporter is; of a named report alone
 * @param contact how he may be called
 */
public record ReportFiled(
        ClueId clue,
        @Nullable PlainFacets facets,
        List<FileReport.Grant> grants,
        int manifestVersion,
        int size,
        LocalDate on,
        Due acceptBy,
        @Nullable SealedIdentity identity,
        @Nullable SealedContact contact) {}
