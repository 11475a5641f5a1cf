package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.NotFound;
import dengwen.kernel.Once;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whether named reports are their contacts' own. */
@Singleton
public class Verifications {

    private final Docket docket;
    private final Clues clues;

    Verifications(Docket docket, Clues clues) {
        this.docket = docket;
        this.clues = clues;
    }

    /** Where a clue stands after a verification, and where its stream ends. */
    record Verified(IdentityVerification identityVerification, Head head) {}

    /**
     * Records what the contact of a named report said.
     *
     * @throws NotFound for an anonymous report
     * @throws StateRefused before the clue was opened, and once its contact has denied it
     */
    @Once
    @Transactional
    Verified verify(Officer officer, ClueId id, Act<Verify> act) {
        Verify found = act.act();
        if (found.result() == IdentityVerification.NOT_DONE) {
            throw new InvalidField("/act/result", "choice");
        }
        Head head = docket.record(officer, id, found.desk(), act, found.result().event());
        Clue clue = clues.get(id);
        clue.verify(found.result());
        return new Verified(found.result(), head);
    }

    /**
     * Passes a report that still counts as named.
     *
     * @throws StateRefused once its contact has denied it: from then on nobody asks who he is
     */
    @Transactional(TxType.MANDATORY)
    public void requireNotDenied(ClueId id) {
        if (clues.get(id).identityVerification() == IdentityVerification.DENIED) {
            throw new StateRefused();
        }
    }
}
