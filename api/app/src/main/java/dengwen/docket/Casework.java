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
import dengwen.intake.Correspondence;
import dengwen.intake.Materials;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.NotFound;
import dengwen.kernel.NotPermitted;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import dengwen.notice.Notices;
import dengwen.staff.Desks;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/**
 * What officers do with a clue. Each deed is an event that the officer signed; it takes the next number of the clue's stream
 * before any row is read, so that one deed at a time gets through and whoever looked at an older clue is refused.
 */
@Singleton
class Casework {

    private final Clues clues;
    private final Ledger ledger;
    private final Replies replies;
    private final Notes notes;
    private final SealingUp sealingUp;
    private final Correspondence correspondence;
    private final Materials materials;
    private final Desks desks;
    private final Notices notices;
    private final Clocks clocks;
    private final Standstill standstill;
    private final Event<ClueAccepted> accepted;
    private final Event<ClueClosed> closed;

    Casework(
            Clues clues,
            Ledger ledger,
            Replies replies,
            Notes notes,
            SealingUp sealingUp,
            Correspondence correspondence,
            Materials materials,
            Desks desks,
            Notices notices,
            Clocks clocks,
            Standstill standstill,
            Event<ClueAccepted> accepted,
            Event<ClueClosed> closed) {
        this.clues = clues;
        this.ledger = ledger;
        this.replies = replies;
        this.notes = notes;
        this.sealingUp = sealingUp;
        this.correspondence = correspondence;
        this.materials = materials;
        this.desks = desks;
        this.notices = notices;
        this.clocks = clocks;
        this.standstill = standstill;
        this.accepted = accepted;
        this.closed = closed;
    }

    /** Records that an officer opens the content. The first opening registers the report and ends the first look. */
    @Once
    @Transactional
    Moved open(Officer officer, ClueId id, Act<Open> act) {
        return deed(officer, id, act, Step.OPEN, clue -> {
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
        return deed(officer, id, act, Step.ACCEPT, clue -> {
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
        return deed(
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
        return deed(officer, id, act, Step.ASSIGN, clue -> {
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
        return deed(
                officer,
                id,
                act,
                Step.REPLY,
                clue -> tell(officer, clue, act.act().reply()));
    }

    private void tell(Officer officer, Clue clue, Reply reply) {
        replies.send(officer, clue, reply);
        clocks.told(clue);
    }

    /** Writes a note 内部笔记 that only the desk reads, or the next version of one. */
    @Once
    @Transactional
    Moved annotate(Officer officer, ClueId id, Act<Annotate> act) {
        return deed(
                officer,
                id,
                act,
                Step.NOTE,
                clue -> notes.write(officer, clue, act.act().note(), act.event().at()));
    }

    /** Records that an officer takes a file out as it came, and not the picture of it. */
    @Once
    @Transactional
    Moved takeOriginal(Officer officer, ClueId id, Act<TakeOriginal> act) {
        return deed(officer, id, act, Step.TAKE_ORIGINAL, clue -> {
            if (!materials.has(id, act.act().blob())) {
                throw new InvalidField("/act/blob", "unlisted");
            }
        });
    }

    /** Lets a clock stand still, for a reason that its rule allows. */
    @Once
    @Transactional
    Moved pause(Officer officer, ClueId id, Act<Pause> act) {
        return deed(
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
        return deed(officer, id, act, Step.RESUME, clue -> standstill.resume(clue, act.act()));
    }

    /** Seals the clue up to the superior organ 密封直送上级; afterwards it is not there for the desk. */
    @Once
    @Transactional
    Moved sealUp(Officer officer, ClueId id, Act<SealUp> act) {
        return deed(officer, id, act, Step.SEAL_UP, clue -> sealingUp.goUp(officer, clue, act.act()));
    }

    /** Confirms what was sealed up, and goes on under a key that nobody in the district has held. */
    @Once
    @Transactional
    Moved renew(Officer officer, ClueId id, Act<Renew> act) {
        return deed(officer, id, act, Step.REKEY, clue -> sealingUp.renew(officer, clue, act.act()));
    }

    /** Decides, with a reason, whether the grants that are held of a clue that came up are handed out. @throws StateRefused when none are */
    @Once
    @Transactional
    Moved decideHeld(Officer officer, ClueId id, Act<DecideHeld> act) {
        return deed(officer, id, act, act.act().decision().step(), sealingUp::requireHeld);
    }

    private Moved deed(Officer officer, ClueId id, Act<? extends ClueAct> act, Step step, Consumer<Clue> effect) {
        requireAllowed(officer, id, act.act(), step);
        Head head = ledger.append(act, officer, Stream.of(id), step.event());
        Clue clue = clues.get(id);
        if (!clue.desk().equals(act.act().desk())) {
            throw new NotFound();
        }
        boolean worked = !clue.state().isEnd();
        clue.take(step);
        clue.note(step.event(), act.event().at());
        effect.accept(clue);
        clocks.happened(clue, step.event());
        if (worked && clue.state().isEnd()) {
            closed.fire(new ClueClosed(id));
        }
        correspondence.show(id, clue.state().name());
        return new Moved(clue.state(), head);
    }

    private void requireAllowed(Officer officer, ClueId id, ClueAct act, Step step) {
        clues.requireSeen(officer, id);
        if (step.wholeDesk() && !officer.at(act.desk()).seesAll()) {
            throw new NotPermitted();
        }
    }
}
