package dengwen.docket;

import dengwen.intake.FileReport;
import dengwen.intake.MessageReceived;
import dengwen.intake.ReportFiled;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.NotFound;
import dengwen.kernel.NotPermitted;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import dengwen.routing.Urgency;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts on the docket what intake received, in the transaction that receives it. */
@Singleton
public class Docket {

    private final Clues clues;
    private final Clocks clocks;
    private final Notices notices;
    private final Ledger ledger;
    private final Replies replies;
    private final Disposal disposal;
    private final Days days;

    Docket(Clues clues, Clocks clocks, Notices notices, Ledger ledger, Replies replies, Disposal disposal, Days days) {
        this.clues = clues;
        this.clocks = clocks;
        this.notices = notices;
        this.ledger = ledger;
        this.replies = replies;
        this.disposal = disposal;
        this.days = days;
    }

    /** A clue exists from filing, with its clocks. */
    @Transactional(TxType.MANDATORY)
    void register(@Observes ReportFiled filed) {
        DeskCode lead = lead(filed);
        Urgency urgency = filed.facets() == null ? null : filed.facets().urgency();
        List<Deadline> deadlines = clocks.of(filed, lead);
        Integer hour = urgency != null && urgency.countsHours()
                ? days.thisHour().atZone(Days.ZONE).getHour()
                : null;
        clues.add(new Clue(filed, lead, hour, deadlines), grants(filed), deadlines);
        notices.somethingWaits(lead, release(urgency));
    }

    /** A message from the reporter moves the clue's last event and tells the desk. */
    @Transactional(TxType.MANDATORY)
    void hear(@Observes MessageReceived message) {
        Clue clue = clues.get(message.clue());
        clue.note("message", message.on().toString());
        Release release = release(clue.urgency());
        notices.somethingWaits(clue.desk(), release);
        if (clue.assignee() != null) {
            notices.somethingWaitsFor(clue.assignee(), clue.desk(), release);
        }
    }

    /**
     * Lets an officer look at what another room holds of a clue.
     *
     * @throws NotFound when the clue is not there for this officer
     */
    @Transactional(TxType.SUPPORTS)
    public void requireSeen(Officer officer, ClueId id) {
        clues.requireSeen(officer, id);
    }

    /**
     * Records what an officer does in another room about a clue of his desk; its state stays, and the clocks that the table
     * of deadlines ties to such an event start and end.
     *
     * @return the stream's new head
     * @throws NotPermitted unless he answers for the whole desk
     * @throws StateRefused before the clue was opened
     */
    @Transactional(TxType.MANDATORY)
    public Head record(Officer officer, ClueId id, DeskCode desk, Act<?> act, String type) {
        clues.requireSeen(officer, id);
        if (!officer.at(desk).seesAll()) {
            throw new NotPermitted();
        }
        return recordByAny(officer, id, desk, act, type);
    }

    /** The same for whoever sees the clue, its handler too. */
    @Transactional(TxType.MANDATORY)
    public Head recordByAny(Officer officer, ClueId id, DeskCode desk, Act<?> act, String type) {
        clues.requireSeen(officer, id);
        Head head = ledger.append(act, officer, Stream.of(id), type);
        Clue clue = clues.get(id);
        if (!clue.desk().equals(desk)) {
            throw new NotFound();
        }
        if (clue.state() == ClueState.RECEIVED) {
            throw new StateRefused();
        }
        clue.note(type, act.event().at());
        clocks.happened(clue, type);
        return head;
    }

    /**
     * Sends a reply to the reporter as part of such a deed.
     *
     * @throws dengwen.intake.SeqTaken when a reply of this number or id exists
     */
    @Transactional(TxType.MANDATORY)
    public void reply(Officer officer, ClueId id, Reply reply) {
        replies.send(officer, clues.get(id), reply);
    }

    /** The desk that has a clue. */
    @Transactional(TxType.SUPPORTS)
    public DeskCode desk(ClueId id) {
        return clues.get(id).desk();
    }

    /** The epoch of the key under which its desk holds a clue. */
    @Transactional(TxType.SUPPORTS)
    public int epoch(ClueId id) {
        return clues.grant(clues.get(id)).epoch();
    }

    /** Whether the work on a clue has ended. */
    @Transactional(TxType.SUPPORTS)
    public boolean isClosed(ClueId id) {
        return clues.get(id).state().isEnd();
    }

    /** The reporter was told by a call; as in the mailbox, it counts once there is something decided to tell. */
    @Transactional(TxType.MANDATORY)
    public void toldByCall(ClueId id) {
        Clue clue = clues.get(id);
        clocks.toldByCall(clue);
        disposal.told(clue);
    }

    /** Starts a clock of a clue, from today or from its receipt as the table of deadlines says. */
    @Transactional(TxType.MANDATORY)
    public void owe(ClueId id, Duty duty) {
        clocks.owe(clues.get(id), duty);
    }

    /** Ends a clock of a clue that runs. */
    @Transactional(TxType.MANDATORY)
    public void fulfil(ClueId id, Duty duty) {
        clocks.fulfil(clues.get(id), duty);
    }

    private static Release release(@Nullable Urgency urgency) {
        return urgency != null && urgency.countsHours() ? Release.AT_ONCE : Release.QUARTER_HOUR;
    }

    private static DeskCode lead(ReportFiled filed) {
        return filed.grants().stream()
                .filter(grant -> grant.purpose() == FileReport.Purpose.LEAD)
                .map(grant -> new DeskCode(grant.desk()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClueGrant> grants(ReportFiled filed) {
        return filed.grants().stream()
                .map(grant -> new ClueGrant(filed.clue(), grant))
                .toList();
    }
}
