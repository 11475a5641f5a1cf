package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param clueId null when it names none, or the reader no longer sits at the desk
 * @param at the whole hour
 */
record NoticeView(
        String id, NoticeKind kind, DeskCode desk, @Nullable ClueId clueId, Instant at, boolean read) {

    static NoticeView of(Notice notice, Officer reader, long readUpTo) {
        boolean sits =
                reader.memberships().stream().anyMatch(seat -> seat.desk().equals(notice.desk()));
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.desk(),
                sits ? notice.clueId() : null,
                notice.hour(),
                notice.number() <= readUpTo);
    }
}
