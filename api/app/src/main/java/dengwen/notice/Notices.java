package dengwen.notice;

import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Entropy;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Sha256;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What is to be told is written with the deed that causes it, and told afterwards by {@link Outbox}. */
@Singleton
public class Notices {

    private static final int ID_DIGITS = 32;

    private final NoticeRows rows;
    private final Entropy entropy;
    private final Days days;

    Notices(NoticeRows rows, Entropy entropy, Days days) {
        this.rows = rows;
        this.entropy = entropy;
        this.days = days;
    }

    /** Tells those who see the whole desk that something waits there, once the transaction of the caller commits. */
    @Transactional(TxType.MANDATORY)
    public void somethingWaits(DeskCode desk, Release release) {
        write(NoticeKind.WAITS, Audience.of(desk), desk, null, release);
    }

    /** Tells one officer that something waits for him at a desk. */
    @Transactional(TxType.MANDATORY)
    public void somethingWaitsFor(OfficerName officer, DeskCode desk, Release release) {
        write(NoticeKind.WAITS, Audience.of(officer), desk, null, release);
    }

    /** Tells an officer that a clue is his now. Whoever had it before is no longer shown which clue it was. */
    @Transactional(TxType.MANDATORY)
    public void assigned(DeskCode desk, ClueId clue, OfficerName officer) {
        rows.forgetClue(clue, Audience.of(officer));
        write(NoticeKind.ASSIGNED, Audience.of(officer), desk, clue, Release.AT_ONCE);
    }

    /**
     * Tells that a deadline is near or has passed, once for each kind, clue and day: a repeat changes nothing.
     *
     * @param assignee whom to tell; null for those who see the whole desk
     */
    @Transactional(TxType.MANDATORY)
    public void deadline(NoticeKind kind, DeskCode desk, ClueId clue, @Nullable OfficerName assignee, LocalDate dueOn) {
        Audience audience = assignee == null ? Audience.of(desk) : Audience.of(assignee);
        String cause = String.join("\n", kind.name(), clue.clueId(), audience.audience(), dueOn.toString());
        String id = HexFormat.of().formatHex(Sha256.of(cause)).substring(0, ID_DIGITS);
        rows.addOnce(new Notice(id, kind, audience, desk, clue, Release.AT_ONCE, days.thisHour()));
    }

    private void write(NoticeKind kind, Audience audience, DeskCode desk, @Nullable ClueId clue, Release release) {
        rows.add(new Notice(entropy.id(), kind, audience, desk, clue, release, days.thisHour()));
    }
}
