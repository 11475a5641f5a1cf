package dengwen.docket;

import java.time.Instant;
import java.util.List;

/** How a clock stands, as the list of clocks is asked for. */
enum Standing {
    /** It runs, and is not over. */
    DUE(Stage.RUNS, Stage.WARNED, Stage.NEAR),
    /** The same, and most of its term is over. */
    WARNED(Stage.WARNED, Stage.NEAR),
    /** It runs, and is over; the telling may not have come to it yet. */
    OVERDUE(Stage.RUNS, Stage.WARNED, Stage.NEAR, Stage.OVERDUE, Stage.CLIMBED),
    /** It stands still. */
    PAUSED(Stage.PAUSED);

    private final List<Stage> stages;

    Standing(Stage... stages) {
        this.stages = List.of(stages);
    }

    /** Each is an ordered list of its own. */
    List<Stage> stages() {
        return stages;
    }

    /** Asks for the part of such a list that stands so now; places begin with the last second. */
    void ask(Sql sql, Instant now) {
        switch (this) {
            case DUE, WARNED -> sql.text(" and place >= ").value(now.toString());
            case OVERDUE -> sql.text(" and place < ").value(now.toString());
            case PAUSED -> {}
        }
    }
}
