package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.ObjectId;
import java.time.Instant;

/** A request that waits for a custodian of an agency. */
record CustodyRow(ObjectId requestId, ClueId clueId, String agency, Instant expires) {

    Cursor cursor() {
        return Cursor.after(expires, requestId);
    }
}
