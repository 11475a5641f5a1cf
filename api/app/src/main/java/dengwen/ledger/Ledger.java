package dengwen.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import dengwen.kernel.Caller.SignedIn;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeploymentId;
import dengwen.kernel.Entropy;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Event;
import dengwen.seal.Opening;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The record of every step (sealing.md section 7): an append-only chain of events per stream, each committed by a leaf =
 * HMAC-SHA-256(nonce, JCS event). Every verb joins the transaction of the deed that it records: both commit or neither.
 */
@Singleton
public class Ledger {

    private final Events events;
    private final SignedEvents signed;
    private final DeploymentId deployment;
    private final Days days;
    private final Entropy entropy;

    Ledger(Events events, SignedEvents signed, DeploymentId deployment, Days days, Entropy entropy) {
        this.events = events;
        this.signed = signed;
        this.deployment = deployment;
        this.days = days;
        this.entropy = entropy;
    }

    /** Where a stream ends. */
    @Transactional(SUPPORTS)
    public Head head(Stream stream) {
        return events.head(stream);
    }

    /** Every step of a stream, the first one first. */
    @Transactional(SUPPORTS)
    public List<Step> steps(Stream stream) {
        return events.steps(stream);
    }

    /** The openings of a clue's events that its reporter can read, the first one first. */
    @Transactional(SUPPORTS)
    public List<SealedOpening> openings(ClueId clue) {
        return events.openings(Stream.of(clue));
    }

    /**
     * Records an officer's or administrator's deed under the event that he signed.
     *
     * @param type the event's type, such as {@code opened}
     * @return the stream's new head
     * @throws EventRefused when the event is not his, not about this act, or more than 120 seconds off
     * @throws HeadMoved when the stream does not end where the event says; the answer carries the head
     */
    @Transactional(MANDATORY)
    public Head append(Act<?> act, SignedIn signer, Stream stream, String type) {
        signed.check(act, signer, stream, type);
        Event event = act.event();
        Head head = events.head(stream);
        if (!head.equals(new Head(event.seq(), event.prev()))) {
            throw new HeadMoved(head);
        }
        Committed committed = commit(event);
        if (!events.add(committed)) {
            throw new HeadMoved(events.head(stream));
        }
        return keepInClear(committed, act.signature());
    }

    /**
     * Records what the server did by itself, such as a clock that ran out. Unsigned: the reporter's page shows it as the
     * server's word.
     *
     * @param objectHash hex of the hash of what it is about
     * @return the stream's new head
     */
    @Transactional(MANDATORY)
    public Head appendOwn(Stream stream, String type, String objectHash) {
        String at = days.now().toString();
        Committed committed = atHead(
                stream, head -> new Event(1, stream.name(), head.seq(), type, at, "server", objectHash, head.prev()));
        return keepInClear(committed, null);
    }

    /**
     * Begins a clue's stream with its filing, under its day, and keeps the receipt leaf by which the holder of the receipt
     * can show that it was filed. Nonce and body are sealed to the mailbox and to the monitor, and kept nowhere else.
     *
     * @param objectHash hex of the hash of the sealed report
     * @param receiptLeaf hex, 32 bytes
     * @return what the reporter checks before believing that it is recorded
     */
    @Transactional(MANDATORY)
    public Reported appendFiled(
            ClueId clue, String objectHash, AgeRecipient mailbox, AgeRecipient monitor, String receiptLeaf) {
        Committed committed = commit(reporters(clue, "filed", objectHash, Head.EMPTY));
        if (!events.add(committed)) {
            throw new IllegalStateException("a clue that is filed has no stream yet");
        }
        events.addLeaves(days.today(), committed.leafBytes(), HexFormat.of().parseHex(receiptLeaf));
        return seal(committed, mailbox, monitor);
    }

    /**
     * Records what a reporter did after filing, as {@link #appendFiled} does.
     *
     * @param objectHash hex of the hash of the sealed file
     */
    @Transactional(MANDATORY)
    public Reported appendReported(
            ClueId clue, String type, String objectHash, AgeRecipient mailbox, AgeRecipient monitor) {
        Committed committed = atHead(Stream.of(clue), head -> reporters(clue, type, objectHash, head));
        events.addLeaves(days.today(), committed.leafBytes());
        return seal(committed, mailbox, monitor);
    }

    private Event reporters(ClueId clue, String type, String objectHash, Head head) {
        String today = days.today().toString();
        return new Event(1, Stream.of(clue).name(), head.seq(), type, today, "reporter", objectHash, head.prev());
    }

    private Reported seal(Committed committed, AgeRecipient mailbox, AgeRecipient monitor) {
        byte[] forMailbox = committed.opening(deployment.value(), Opening.MAILBOX, mailbox);
        byte[] forMonitor = committed.opening(deployment.value(), Opening.MONITOR, monitor);
        events.addOpenings(committed.event(), forMailbox, forMonitor);
        return new Reported(committed.event(), committed.leaf(), forMailbox);
    }

    private Committed commit(Event event) {
        return new Committed(event, entropy.bytes(Event.NONCE));
    }

    /** Adds the server's word at the end of a stream, again while others are quicker. */
    private Committed atHead(Stream stream, Function<Head, Event> next) {
        while (true) {
            Committed committed = commit(next.apply(events.head(stream)));
            if (events.add(committed)) {
                return committed;
            }
        }
    }

    private Head keepInClear(Committed committed, byte @Nullable [] signature) {
        events.addBody(committed, signature);
        events.addLeaves(days.today(), committed.leafBytes());
        return committed.head();
    }
}
