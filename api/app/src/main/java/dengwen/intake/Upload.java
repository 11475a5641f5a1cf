package dengwen.intake;

import dengwen.kernel.ObjectId;
import java.time.ZonedDateTime;

/**
 * Where an upload stands.
 *
 * @param offset how many of its bytes are on the disk
 * @param length how many it will have
 * @param expires when it will be gone unless something takes it
 */
record Upload(ObjectId id, long offset, long length, ZonedDateTime expires) {

    /** Bytes that a file of 2 GiB has when it is sealed (api/decisions/0008-materials.md section 1). */
    static final long LONGEST = 2_149_580_872L;

    /** On the day so many days after the one on which it began, an upload that nothing took is gone. */
    static final int DAYS_KEPT = 2;
}
