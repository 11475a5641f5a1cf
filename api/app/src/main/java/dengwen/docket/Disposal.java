package dengwen.docket;

import dengwen.docket.ClueAct.Approve;
import dengwen.docket.ClueAct.Conclude;
import dengwen.docket.ClueAct.Propose;
import dengwen.docket.ClueAct.Return;
import dengwen.docket.Opinion.Decision;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.InvalidField;
import dengwen.kernel.ObjectId;
import dengwen.notice.Notices;
import dengwen.notice.Release;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What becomes of a clue that somebody has in hand 处置 (decision 0019). Part of deeds, which hold the clue's turn. The server
 * knows the codes; opinions, reasons and findings are notes that it cannot read.
 */
@Singleton
class Disposal {

    /** That the reporter heard of a result; no event of its own, but part of a reply or a call. */
    private static final String FEEDBACK = "feedback";

    private final Dispositions dispositions;
    private final Notes notes;
    private final Clocks clocks;
    private final Notices notices;
    private final Days days;

    Disposal(Dispositions dispositions, Notes notes, Clocks clocks, Notices notices, Days days) {
        this.dispositions = dispositions;
        this.notes = notes;
        this.clocks = clocks;
        this.notices = notices;
        this.days = days;
    }

    /** @param at when, as the event has it */
    void propose(Officer officer, Clue clue, Propose act, String at) {
        notes.write(officer, clue, act.note(), at);
        int ordinal = dispositions.opinions(clue.clueId()).size() + 1;
        dispositions.add(new Opinion(
                clue.clueId(), ordinal, act.disposition(), act.note().id(), officer.name(), at));
        notices.somethingWaits(clue.desk(), Release.QUARTER_HOUR);
    }

    /** An opinion that closes the clue is its result. @throws OwnOpinion to whoever wrote it */
    void approve(Officer officer, Clue clue, Approve act, String at) {
        Opinion opinion = waiting(officer, clue, act.opinion());
        if (opinion.disposition() != act.disposition()) {
            throw new InvalidField("/act/disposition", "choice", opinion.disposition());
        }
        opinion.decide(Decision.APPROVED, officer.name(), at, null);
        if (act.disposition() == Disposition.CLOSED) {
            record(clue, Outcome.CLOSED, opinion.note(), officer, at);
        }
        tellHandler(clue);
    }

    /** @throws OwnOpinion to whoever wrote it */
    void giveBack(Officer officer, Clue clue, Return act, String at) {
        Opinion opinion = waiting(officer, clue, act.opinion());
        notes.write(officer, clue, act.note(), at);
        opinion.decide(Decision.RETURNED, officer.name(), at, act.note().id());
        tellHandler(clue);
    }

    void conclude(Officer officer, Clue clue, Conclude act, String at) {
        notes.write(officer, clue, act.note(), at);
        record(clue, act.outcome(), act.note().id(), officer, at);
        tellHandler(clue);
    }

    /** @throws FeedbackMissing until the reporter was told what came of it */
    void archive(Clue clue) {
        List<Result> results = dispositions.results(clue.clueId());
        if (results.isEmpty() || !results.getLast().isFedBack()) {
            throw new FeedbackMissing();
        }
    }

    /** The reporter was told something; once there is a result, that tells of the result. */
    void told(Clue clue) {
        if (clue.state().isResult()) {
            dispositions.results(clue.clueId()).getLast().feedBack(days.today());
            clocks.happened(clue, FEEDBACK);
        }
    }

    /** Passes a note that is nobody's signed opinion, reason or finding. @throws InvalidField otherwise */
    void requireOpen(ClueId clue, ObjectId note) {
        if (dispositions.standsIn(clue, note)) {
            throw new InvalidField("/act/note/id", "signed");
        }
    }

    private Opinion waiting(Officer officer, Clue clue, ObjectId named) {
        Opinion opinion = dispositions.opinions(clue.clueId()).getLast();
        if (!opinion.note().equals(named)) {
            throw new InvalidField("/act/opinion", "choice", opinion.note());
        }
        if (opinion.officer().equals(officer.name())) {
            throw new OwnOpinion();
        }
        return opinion;
    }

    private void record(Clue clue, Outcome outcome, ObjectId note, Officer officer, String at) {
        int ordinal = dispositions.results(clue.clueId()).size() + 1;
        dispositions.add(new Result(clue.clueId(), ordinal, outcome, note, officer.name(), at));
    }

    private void tellHandler(Clue clue) {
        if (clue.assignee() != null) {
            notices.somethingWaitsFor(clue.assignee(), clue.desk(), Release.QUARTER_HOUR);
        }
    }
}
