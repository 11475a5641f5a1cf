package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Once;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** How far officers have read what they were told. */
@Singleton
public class Reading {

    /** Where counting stops. */
    private static final int MOST = 1000;

    private final NoticeRows rows;

    Reading(NoticeRows rows) {
        this.rows = rows;
    }

    /** How much is left to read; counting stops at 1000. */
    record Left(int unread) {}

    /** How many notices an officer has not read; counting stops at 1000. */
    @Transactional(TxType.SUPPORTS)
    public int unread(Officer officer) {
        long readUpTo = rows.readUpTo(officer.name());
        return Math.min(
                MOST,
                Audience.with(officer).stream()
                        .mapToInt(audience -> rows.countAfter(audience, readUpTo, MOST))
                        .sum());
    }

    /**
     * Marks all up to a notice as read.
     *
     * @throws NotFound when the officer was told no such thing
     */
    @Once
    @Transactional
    Left read(Officer officer, ObjectId upTo) {
        rows.read(
                officer.name(),
                toldTo(officer, upTo.id()).orElseThrow(NotFound::new).number());
        return new Left(unread(officer));
    }

    /** A notice that this officer was told. */
    Optional<Notice> toldTo(Officer officer, String id) {
        return rows.withId(id)
                .filter(notice -> notice.number() > 0 && Audience.with(officer).contains(notice.audience()));
    }
}
