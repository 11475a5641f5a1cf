package dengwen.notice;

import dengwen.kernel.OfficerName;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Up to which number an officer has read. Written by {@link NoticeRows#read}. */
@Entity
class NoticeReading {

    @EmbeddedId
    private OfficerName officer;

    private long upTo;

    /** For Hibernate. */
    protected NoticeReading() {}

    OfficerName officer() {
        return officer;
    }

    long upTo() {
        return upTo;
    }
}
