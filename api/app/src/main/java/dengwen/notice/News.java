package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.DeskCode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What was told since somebody last looked: the same on every server of one database, and one small row while nothing is. */
@Singleton
public class News {

    private final NoticeRows rows;

    News(NoticeRows rows) {
        this.rows = rows;
    }

    /** Something told at a desk. */
    public record Item(Audience audience, DeskCode desk) {

        /** Whether an officer is among those who are told. */
        public boolean isFor(Officer officer) {
            return Audience.with(officer).contains(audience);
        }
    }

    /** The place of what was told last. */
    @Transactional(TxType.SUPPORTS)
    public long newest() {
        return rows.newest();
    }

    /** What was told after a place, each audience and desk once. */
    @Transactional(TxType.SUPPORTS)
    public List<Item> since(long place) {
        return rows.since(place);
    }
}
