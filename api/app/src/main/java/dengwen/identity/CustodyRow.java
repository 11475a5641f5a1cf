package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.ObjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for a custodian of an agency, or waited for him.
 *
 * @param due by when he should answer; his deputies are reminded then
 * @param ended what ended it before he answered; null while it waits
 */
record CustodyRow(
        ObjectId requestId,
        ClueId clueId,
        String agency,
        Instant due,
        Instant expires,
        @Nullable UnmaskEnd ended) {

    Cursor cursor() {
        return Cursor.after(expires, requestId);
    }
}
