package dengwen.intake;

import dengwen.channel.Manifests;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Locator;
import dengwen.kernel.ObjectId;
import dengwen.kernel.Once;
import dengwen.ledger.Ledger;
import dengwen.ledger.Reported;
import dengwen.sealing.Envelopes;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/**
 * What reporter and desk write to each other after filing. Every verb writes to the ledger before it looks at a row: the
 * stream's next number is the lock that lets one deed at a time through to a clue.
 */
@Singleton
public class Correspondence {

    private final Reports reports;
    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Uploads uploads;
    private final Blobs blobs;
    private final Envelopes envelopes;
    private final Manifests manifests;
    private final Ledger ledger;
    private final Days days;
    private final Event<MessageReceived> received;

    Correspondence(
            Reports reports,
            Mailboxes mailboxes,
            Letters letters,
            Uploads uploads,
            Blobs blobs,
            Envelopes envelopes,
            Manifests manifests,
            Ledger ledger,
            Days days,
            Event<MessageReceived> received) {
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.uploads = uploads;
        this.blobs = blobs;
        this.envelopes = envelopes;
        this.manifests = manifests;
        this.ledger = ledger;
        this.days = days;
        this.received = received;
    }

    /**
     * Stores a reporter's message to the desk, and his own state with it.
     *
     * @throws SeqTaken when a message of this number exists
     * @throws SelfMoved when his state has a newer version
     * @throws BlobMissing when it lists an upload that is not there for it
     */
    @Once
    @Transactional
    public Reported send(Locator mailbox, SendMessage message) {
        ClueId clue = mailboxes.clue(mailbox);
        ClueKeys keys = reports.keys(clue);
        String hash = envelopes.message(clue, message.id(), message.seq(), message.ciphertext());
        Reported reported = ledger.appendReported(
                clue,
                "message",
                hash,
                envelopes.recipient("/mailbox/recipient", keys.mailboxRecipient()),
                manifests.inForce().monitor().recipient());
        requireNext(clue, message.seq());
        LocalDate today = days.today();
        letters.add(new Message(clue, message, hash, today));
        uploads.take(message.blobs(), clue, message.id().toString());
        if (message.self() != null) {
            mailboxes.keep(mailbox, message.self());
        }
        received.fire(new MessageReceived(clue, today));
        return reported;
    }

    private void requireNext(ClueId clue, int seq) {
        int last = letters.lastMessage(clue);
        if (seq <= last) {
            throw new SeqTaken();
        }
        if (seq > last + 1) {
            throw new InvalidField("/seq", "max", last + 1);
        }
    }

    /**
     * Keeps a newer version of the reporter's own state.
     *
     * @throws SelfMoved unless its version is the last one plus one
     */
    @Transactional
    void keep(Locator mailbox, SelfState self) {
        mailboxes.keep(mailbox, self);
    }

    /**
     * Puts a desk's reply into the mailbox of its clue.
     *
     * @param seq counts the replies of the clue from 1
     * @param ciphertext an age file, sealed to the mailbox
     * @return hex of the file's hash
     * @throws SeqTaken when a reply of this number or id exists
     */
    @Transactional(TxType.MANDATORY)
    public String deliver(ClueId clue, ObjectId id, int seq, DeskCode desk, int epoch, byte[] ciphertext) {
        String hash = envelopes.reply(clue, id, seq, desk, epoch, ciphertext);
        letters.add(new Letter(clue, id, seq, desk, epoch, ciphertext, days.today()));
        return hash;
    }

    /** Says in the mailbox where its clue stands. */
    @Transactional(TxType.MANDATORY)
    public void show(ClueId clue, String state) {
        mailboxes.show(clue, state);
    }

    /** The reporter's messages after a number, the first one first, for the desk that works the clue. */
    @Transactional(TxType.SUPPORTS)
    public List<StoredMessage> messages(ClueId clue, int after, int limit) {
        return letters.forDesk(clue, after, limit).stream()
                .map(message -> message.with(blobs.of(clue, message.id().toString())))
                .toList();
    }
}
