package dengwen.docket;

import dengwen.docket.ClueAct.Approve;
import dengwen.docket.ClueAct.Archive;
import dengwen.docket.ClueAct.Conclude;
import dengwen.docket.ClueAct.Propose;
import dengwen.docket.ClueAct.Return;
import dengwen.docket.ClueState.Step;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The way of a clue from its handler's opinion to the archive (监督执纪工作规则 art. 21; domain bible 2.2). */
@Singleton
class Procedure {

    private final Deeds deeds;
    private final Disposal disposal;

    Procedure(Deeds deeds, Disposal disposal) {
        this.deeds = deeds;
        this.disposal = disposal;
    }

    /** Proposes one of the four ways; for whoever has the clue in hand. */
    @Once
    @Transactional
    Moved propose(Officer officer, ClueId id, Act<Propose> act) {
        return deeds.does(officer, id, act, Step.PROPOSE, clue -> disposal.propose(officer, clue, act.act(), at(act)));
    }

    /** Approves what was proposed; for a chief who neither wrote it nor has the clue in hand. */
    @Once
    @Transactional
    Moved approve(Officer officer, ClueId id, Act<Approve> act) {
        return deeds.does(officer, id, act, Step.APPROVE, clue -> disposal.approve(officer, clue, act.act(), at(act)));
    }

    /** Gives it back with a reason; for the same. */
    @Once
    @Transactional
    Moved giveBack(Officer officer, ClueId id, Act<Return> act) {
        return deeds.does(officer, id, act, Step.RETURN, clue -> disposal.giveBack(officer, clue, act.act(), at(act)));
    }

    /** Records what came of a talk, an inquiry or a verification; for the same. */
    @Once
    @Transactional
    Moved conclude(Officer officer, ClueId id, Act<Conclude> act) {
        return deeds.does(
                officer, id, act, Step.CONCLUDE, clue -> disposal.conclude(officer, clue, act.act(), at(act)));
    }

    /** Archives a clue of whose result the reporter has heard. */
    @Once
    @Transactional
    Moved archive(Officer officer, ClueId id, Act<Archive> act) {
        return deeds.does(officer, id, act, Step.ARCHIVE, disposal::archive);
    }

    private static String at(Act<?> act) {
        return act.event().at();
    }
}
