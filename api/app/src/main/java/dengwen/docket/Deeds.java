package dengwen.docket;

import dengwen.docket.ClueState.Step;
import dengwen.intake.Correspondence;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.NotPermitted;
import dengwen.kernel.Role;
import dengwen.ledger.Act;
import dengwen.ledger.Head;
import dengwen.ledger.Ledger;
import dengwen.ledger.Stream;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How any deed on a clue is done. It is an event that the officer signed, which takes the next number of the clue's stream
 * before any row is read, so that one deed at a time gets through and whoever looked at an older clue is refused.
 */
@Singleton
class Deeds {

    private final Clues clues;
    private final Ledger ledger;
    private final Clocks clocks;
    private final Correspondence correspondence;
    private final Event<ClueClosed> closed;

    Deeds(Clues clues, Ledger ledger, Clocks clocks, Correspondence correspondence, Event<ClueClosed> closed) {
        this.clues = clues;
        this.ledger = ledger;
        this.clocks = clocks;
        this.correspondence = correspondence;
        this.closed = closed;
    }

    /**
     * Part of the caller's transaction.
     *
     * @param effect what the deed does beside moving the clue and its clocks
     * @throws NotPermitted when the step is not this officer's
     * @throws StateRefused when the clue's state does not allow it
     */
    Moved does(Officer officer, ClueId id, Act<? extends ClueAct> act, Step step, Consumer<Clue> effect) {
        clues.requireSeen(officer, id);
        requireRole(officer, act.act(), step);
        Head head = ledger.append(act, officer, Stream.of(id), step.event());
        Clue clue = clues.get(id);
        if (!clue.desk().equals(act.act().desk())) {
            throw new NotFound();
        }
        requireHand(officer, clue, step);
        boolean worked = !clue.state().isEnd();
        Move move = clue.state().move(step, act.act().choice());
        clue.take(move);
        clue.note(step.event(), act.event().at());
        effect.accept(clue);
        clocks.happened(clue, step.event());
        move.means().forEach(word -> clocks.happened(clue, word));
        if (worked && clue.state().isEnd()) {
            closed.fire(new ClueClosed(id));
        }
        correspondence.show(id, clue.state().told().name());
        return new Moved(clue.state(), head);
    }

    private static void requireRole(Officer officer, ClueAct act, Step step) {
        boolean his = switch (step.by()) {
            case ANYONE, HANDLER -> true;
            case DESK -> officer.at(act.desk()).seesAll();
            case CHIEF -> officer.at(act.desk()).roles().contains(Role.CHIEF);
        };
        if (!his) {
            throw new NotPermitted();
        }
    }

    private static void requireHand(Officer officer, Clue clue, Step step) {
        boolean inHand = Objects.equals(clue.assignee(), officer.name());
        if (step.by() == StepBy.HANDLER && !inHand) {
            throw new NotPermitted();
        }
        if (step.by() == StepBy.CHIEF && inHand) {
            throw new OwnOpinion();
        }
    }
}
