package dengwen.docket;

import dengwen.docket.ClueAct.Renew;
import dengwen.docket.ClueAct.SealUp;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import dengwen.seal.Grant;
import dengwen.sealing.DeskReader;
import dengwen.sealing.Envelopes;
import dengwen.staff.Desks;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What becomes of a clue that turns out to be above the district 密封直送 (decision 0013). Part of deeds, which hold the clue's
 * turn: all of it happens or nothing.
 */
@Singleton
class SealingUp {

    /** The superior organ's desk; a manifest that names another is refused. */
    static final DeskCode SUPERIOR = new DeskCode("SUPERIOR");

    private final Clues clues;
    private final Stubs stubs;
    private final Notes notes;
    private final Dispositions dispositions;
    private final Headlines headlines;
    private final Replies replies;
    private final Desks desks;
    private final Envelopes envelopes;
    private final Notices notices;
    private final Days days;
    private final Event<ClueSealedUp> sealedUp;

    SealingUp(
            Clues clues,
            Stubs stubs,
            Notes notes,
            Dispositions dispositions,
            Headlines headlines,
            Replies replies,
            Desks desks,
            Envelopes envelopes,
            Notices notices,
            Days days,
            Event<ClueSealedUp> sealedUp) {
        this.clues = clues;
        this.stubs = stubs;
        this.notes = notes;
        this.dispositions = dispositions;
        this.headlines = headlines;
        this.replies = replies;
        this.desks = desks;
        this.envelopes = envelopes;
        this.notices = notices;
        this.days = days;
        this.sealedUp = sealedUp;
    }

    /**
     * Gives the clue to the superior's desk and destroys what the district held.
     *
     * @throws StateRefused when it lies at the superior's desk already
     */
    void goUp(Officer officer, Clue clue, SealUp act) {
        requireBelow(clue);
        ClueId id = clue.clueId();
        DeskReader superior = desks.reader(SUPERIOR);
        int epoch = clues.grant(clue).epoch();
        if (act.epoch() != superior.epoch()) {
            throw new InvalidField("/act/epoch", "choice", superior.epoch());
        }
        envelopes.grantBy(id, clue.desk(), epoch, SUPERIOR, superior.epoch(), 0, act.grant());
        envelopes.letterUp(id, clue.desk(), epoch, act.letter());
        replies.tell(officer, clue, act.reply());
        List<Grant> old = clues.grants(id).stream().map(ClueGrant::held).toList();
        stubs.add(new Stub(clue, epoch, days.today(), act.letter(), envelopes.hold(id, superior, old)));
        destroy(id);
        clues.add(new ClueGrant(id, SUPERIOR, superior.epoch(), act.grant()));
        clue.goUp(SUPERIOR);
        notices.somethingWaits(SUPERIOR, Release.QUARTER_HOUR);
    }

    private void destroy(ClueId id) {
        clues.destroyHeld(id);
        notes.destroy(id);
        dispositions.destroy(id);
        headlines.destroy(id);
        notices.forget(id);
        sealedUp.fire(new ClueSealedUp(id));
    }

    /**
     * Goes on under a key that only the superior's desk has, and lets the old grants go: that it could open them is shown by
     * its having come this far.
     *
     * @throws StateRefused unless the clue was sealed up to this desk
     */
    void renew(Officer officer, Clue clue, Renew act) {
        Stub stub = stubs.of(clue.clueId()).orElseThrow(StateRefused::new);
        DeskReader desk = desks.reader(clue.desk());
        int next = stubs.generation(clue.clueId()) + 1;
        if (act.generation() != next) {
            throw new InvalidField("/act/generation", "choice", next);
        }
        envelopes.requireRekey(
                clue.clueId(), next, desk, envelopes.recipient("/act/recipient", act.recipient()), act.signature());
        envelopes.grantBy(clue.clueId(), desk.desk(), desk.epoch(), desk.desk(), desk.epoch(), next, act.grant());
        stubs.add(new ClueKey(clue.clueId(), act, desk.epoch()));
        stub.letGo();
        replies.send(officer, clue, act.reply());
    }

    /** Passes a clue of which something is held. @throws StateRefused when it never came up, or was confirmed */
    void requireHeld(Clue clue) {
        if (stubs.of(clue.clueId()).map(Stub::held).isEmpty()) {
            throw new StateRefused();
        }
    }

    private static void requireBelow(Clue clue) {
        if (clue.desk().equals(SUPERIOR)) {
            throw new StateRefused();
        }
    }
}
