package dengwen.docket;

import dengwen.intake.Correspondence;
import dengwen.intake.SeqTaken;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Days;
import dengwen.kernel.InvalidField;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;

/** Sends a desk's replies: one file to the mailbox, one copy to the clue. */
@Singleton
class Replies {

    private final Clues clues;
    private final Correspondence correspondence;
    private final Envelopes envelopes;
    private final Days days;

    Replies(Clues clues, Correspondence correspondence, Envelopes envelopes, Days days) {
        this.clues = clues;
        this.correspondence = correspondence;
        this.envelopes = envelopes;
        this.days = days;
    }

    /** Part of a deed, which holds the clue's turn. @throws SeqTaken when a reply of this number or id exists */
    void send(Officer officer, Clue clue, Reply reply) {
        requireNext(clue, reply.seq());
        int epoch = clues.grant(clue).epoch();
        envelopes.note(clue.clueId(), reply.id(), reply.seq(), clue.desk(), epoch, reply.copy());
        String hash =
                correspondence.deliver(clue.clueId(), reply.id(), reply.seq(), clue.desk(), epoch, reply.ciphertext());
        clues.add(new DeskCopy(clue.clueId(), reply, clue.desk(), epoch, officer.name(), hash, days.today()));
    }

    /** The same of a clue that leaves: the desk keeps its number and hash, and no copy. */
    void tell(Officer officer, Clue clue, Told told) {
        requireNext(clue, told.seq());
        int epoch = clues.grant(clue).epoch();
        String hash =
                correspondence.deliver(clue.clueId(), told.id(), told.seq(), clue.desk(), epoch, told.ciphertext());
        clues.add(new DeskCopy(clue.clueId(), told, clue.desk(), epoch, officer.name(), hash, days.today()));
    }

    private void requireNext(Clue clue, int seq) {
        int next = clues.lastReply(clue.clueId()) + 1;
        if (seq < next) {
            throw new SeqTaken();
        }
        if (seq > next) {
            throw new InvalidField("/act/reply/seq", "max", next);
        }
    }
}
