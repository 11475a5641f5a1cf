package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.ObjectId;
import java.time.Instant;

/** A request that waits for a custodian of an agency. @param due by when he should answer; his deputies are reminded then */
record CustodyRow(ObjectId requestId, ClueId clueId, String agency, Instant due, Instant expires) {

    Cursor cursor() {
        return Cursor.after(expires, requestId);
    }
}
