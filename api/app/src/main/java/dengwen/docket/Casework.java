package dengwen.docket;

import dengwen.docket.ClueAct.Accept;
import dengwen.docket.ClueAct.Annotate;
import dengwen.docket.ClueAct.Answer;
import dengwen.docket.ClueAct.Assign;
import dengwen.docket.ClueAct.DecideHeld;
import dengwen.docket.ClueAct.Open;
import dengwen.docket.ClueAct.Pause;
import dengwen.docket.ClueAct.Refuse;
import dengwen.docket.ClueAct.Renew;
import dengwen.docket.ClueAct.Resume;
import dengwen.docket.ClueAct.SealUp;
import dengwen.docket.ClueAct.TakeOriginal;
import dengwen.docket.ClueState.Step;
import dengwen.intake.Materials;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.notice.Notices;
import dengwen.staff.Desks;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** What officers do with a clue, beside its {@link Procedure}. */
@Singleton
class Casework {

    private final Clues clues;
    private final Deeds deeds;
    private final Replies replies;
    private final Notes notes;
    private final Disposal disposal;
    private final SealingUp sealingUp;
    private final Materials materials;
    private final Desks desks;
    private final Notices notices;
    private final Clocks clocks;
    private final Standstill standstill;
    private final Event<ClueAccepted> accepted;

    Casework(
            Clues clues,
            Deeds deeds,
            Replies replies,
            Notes notes,
            Disposal disposal,
            SealingUp sealingUp,
            Materials materials,
            Desks desks,
            Notices notices,
            Clocks clocks,
            Standstill standstill,
            Event<ClueAccepted> accepted) {
        this.clues = clues;
        this.deeds = deeds;
        this.replies = replies;
        this.notes = notes;
        this.disposal = disposal;
        this.sealingUp = sealingUp;
        this.materials = materials;
        this.desks = desks;
        this.notices = notices;
        this.clocks = clocks;
        this.standstill = standstill;
        this.accepted = accepted;
    }

    /** Records that an officer opens the content. The first opening registers the report and ends the first look. */
    @Once
    @Transactional
    Moved open(Officer officer, ClueId id, Act<Open> act) {
        return deeds.does(officer, id, act, Step.OPEN, clue -> {
            String grant = clues.grant(clue).hash();
            if (!grant.equals(act.act().grant())) {
                throw new InvalidField("/act/grant", "choice", grant);
            }
        });
    }

    /**
     * Accepts the report 受理 as what it is; what the desk owes from then on depends on that. What the reporter risks is judged
     * in the same deed: it must be when he gave his name (domain bible 3.6), unless there is a plan already.
     */
    @Once
    @Transactional
    Moved accept(Officer officer, ClueId id, Act<Accept> act) {
        Accept accept = act.act();
        return deeds.does(officer, id, act, Step.ACCEPT, clue -> {
            clue.accept(accept.kind() == null ? ClueKind.REPORT : accept.kind());
            if (accept.reply() != null) {
                tell(officer, clue, accept.reply());
            }
            String at = act.event().at();
            accepted.fire(new ClueAccepted(id, accept.desk(), officer.name(), at, clue.isNamed(), accept.assessment()));
        });
    }

    /** Declines to accept 不予受理 on one of three grounds, with a text for the reporter. */
    @Once
    @Transactional
    Moved refuse(Officer officer, ClueId id, Act<Refuse> act) {
        return deeds.does(
                officer,
                id,
                act,
                Step.REFUSE,
                clue -> tell(officer, clue, act.act().reply()));
    }

    /** Gives the clue to a member of the desk 承办. */
    @Once
    @Transactional
    Moved assign(Officer officer, ClueId id, Act<Assign> act) {
        return deeds.does(officer, id, act, Step.ASSIGN, clue -> {
            if (!desks.seats(clue.desk(), act.act().assignee())) {
                throw new InvalidField("/act/assignee", "member");
            }
            clue.assign(act.act().assignee());
            notices.assigned(clue.desk(), id, act.act().assignee());
        });
    }

    /** Answers the reporter. */
    @Once
    @Transactional
    Moved reply(Officer officer, ClueId id, Act<Answer> act) {
        return deeds.does(
                officer,
                id,
                act,
                Step.REPLY,
                clue -> tell(officer, clue, act.act().reply()));
    }

    private void tell(Officer officer, Clue clue, Reply reply) {
        replies.send(officer, clue, reply);
        clocks.told(clue);
        disposal.told(clue);
    }

    /** Writes a note 内部笔记 that only the desk reads, or the next version of one. */
    @Once
    @Transactional
    Moved annotate(Officer officer, ClueId id, Act<Annotate> act) {
        return deeds.does(officer, id, act, Step.NOTE, clue -> {
            disposal.requireOpen(id, act.act().note().id());
            notes.write(officer, clue, act.act().note(), act.event().at());
        });
    }

    /** Records that an officer takes a file out as it came, and not the picture of it. */
    @Once
    @Transactional
    Moved takeOriginal(Officer officer, ClueId id, Act<TakeOriginal> act) {
        return deeds.does(officer, id, act, Step.TAKE_ORIGINAL, clue -> {
            if (!materials.has(id, act.act().blob())) {
                throw new InvalidField("/act/blob", "unlisted");
            }
        });
    }

    /** Lets a clock stand still, for a reason that its rule allows. */
    @Once
    @Transactional
    Moved pause(Officer officer, ClueId id, Act<Pause> act) {
        return deeds.does(
                officer,
                id,
                act,
                Step.PAUSE,
                clue -> standstill.pause(officer, clue, act.act(), act.event().at()));
    }

    /** Lets it go on. */
    @Once
    @Transactional
    Moved resume(Officer officer, ClueId id, Act<Resume> act) {
        return deeds.does(officer, id, act, Step.RESUME, clue -> standstill.resume(clue, act.act()));
    }

    /** Seals the clue up to the superior organ 密封直送上级; afterwards it is not there for the desk. */
    @Once
    @Transactional
    Moved sealUp(Officer officer, ClueId id, Act<SealUp> act) {
        return deeds.does(officer, id, act, Step.SEAL_UP, clue -> sealingUp.goUp(officer, clue, act.act()));
    }

    /** Confirms what was sealed up, and goes on under a key that nobody in the district has held. */
    @Once
    @Transactional
    Moved renew(Officer officer, ClueId id, Act<Renew> act) {
        return deeds.does(officer, id, act, Step.REKEY, clue -> sealingUp.renew(officer, clue, act.act()));
    }

    /** Decides, with a reason, whether the grants that are held of a clue that came up are handed out. @throws StateRefused when none are */
    @Once
    @Transactional
    Moved decideHeld(Officer officer, ClueId id, Act<DecideHeld> act) {
        return deeds.does(officer, id, act, act.act().decision().step(), sealingUp::requireHeld);
    }
}
