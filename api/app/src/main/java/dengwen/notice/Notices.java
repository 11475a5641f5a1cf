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
     * @param day which of its days has come: of a warning, or the last
     */
    @Transactional(TxType.MANDATORY)
    public void deadline(NoticeKind kind, DeskCode desk, ClueId clue, @Nullable OfficerName assignee, LocalDate day) {
        Audience audience = assignee == null ? Audience.of(desk) : Audience.of(assignee);
        writeOnce(kind, audience, desk, clue, clue + "\n" + day);
    }

    /** The same to the desk's chiefs, who see all of it. */
    @Transactional(TxType.MANDATORY)
    public void deadlineToChiefs(NoticeKind kind, DeskCode desk, ClueId clue, LocalDate dueOn) {
        writeOnce(kind, Audience.chiefsOf(desk), desk, clue, clue + "\n" + dueOn);
    }

    /**
     * Tells the chiefs of the office that at a desk something has been overdue for long, once for each clue and day. Which
     * one it is they are not told: it is not theirs to see.
     */
    @Transactional(TxType.MANDATORY)
    public void longOverdue(DeskCode office, DeskCode desk, ClueId clue, LocalDate dueOn) {
        writeOnce(NoticeKind.LONG_OVERDUE, Audience.chiefsOf(office), desk, null, clue + "\n" + dueOn);
    }

    /** Tells that a deadline moved with the calendar, once a day. @param assignee as {@link #deadline} */
    @Transactional(TxType.MANDATORY)
    public void clockMoved(DeskCode desk, ClueId clue, @Nullable OfficerName assignee) {
        Audience audience = assignee == null ? Audience.of(desk) : Audience.of(assignee);
        writeOnce(NoticeKind.CLOCK_MOVED, audience, desk, clue, clue + "\n" + days.today());
    }

    private void writeOnce(NoticeKind kind, Audience audience, DeskCode desk, @Nullable ClueId clue, String occasion) {
        String cause = String.join("\n", kind.name(), audience.audience(), occasion);
        String id = HexFormat.of().formatHex(Sha256.of(cause)).substring(0, ID_DIGITS);
        rows.addOnce(new Notice(id, kind, audience, desk, clue, Release.AT_ONCE, days.thisHour()));
    }

    /** Takes a clue's name out of everything that anybody was told about it. */
    @Transactional(TxType.MANDATORY)
    public void forget(ClueId clue) {
        rows.forgetClue(clue);
    }

    private void write(NoticeKind kind, Audience audience, DeskCode desk, @Nullable ClueId clue, Release release) {
        rows.add(new Notice(entropy.id(), kind, audience, desk, clue, release, days.thisHour()));
    }
}
