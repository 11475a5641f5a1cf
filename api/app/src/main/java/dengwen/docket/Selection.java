package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of one desk's clues is asked for: a combination of equalities. Migration 090 has an index for each set of columns
 * that can come together here, in each order.
 *
 * @param holder null for everybody's
 * @param waiting whether the newest event has to be a message of the reporter
 * @param lanes empty for all
 */
record Selection(DeskCode desk, @Nullable Holder holder, boolean waiting, List<Lane> lanes) {

    private static final String MESSAGE = "message";

    /**
     * What a filter leaves of what an officer may see: all of a desk where his role covers it, else what is assigned to him.
     *
     * @param desk null for all his desks; one that is not his leaves nothing
     */
    static List<Selection> of(Officer officer, @Nullable DeskCode desk, QueueFilter filter) {
        return officer.memberships().stream()
                .filter(seat -> desk == null || seat.desk().equals(desk))
                .flatMap(seat -> of(seat, officer, filter).stream())
                .toList();
    }

    private static Optional<Selection> of(Membership seat, Officer officer, QueueFilter filter) {
        Holder me = new Holder(officer.name());
        Holder asked = filter.assignee() == null ? null : Holder.of(filter.assignee(), officer.name());
        if (!seat.seesAll() && asked != null && !asked.equals(me)) {
            return Optional.empty();
        }
        Holder holder = seat.seesAll() ? asked : me;
        return Optional.of(new Selection(seat.desk(), holder, filter.waitingOnly(), Lane.of(filter)));
    }

    /** The parts that one index lists in order. */
    Stream<Selection> split() {
        return lanes.isEmpty()
                ? Stream.of(this)
                : lanes.stream().map(lane -> new Selection(desk, holder, waiting, List.of(lane)));
    }

    /** Whether a row is of this desk and lane; that it is in hand of the holder and waits is known from the statement. */
    boolean holds(Clue clue) {
        return clue.desk().equals(desk) && lanes.stream().allMatch(lane -> lane.holds(clue));
    }

    /** Asks for it, through the index that is made for it: {@code from clue … where …}. */
    void ask(Sql sql, QueueOrder order) {
        sql.text(" from clue force index (" + index(order) + ") where desk = ").value(desk.desk());
        if (holder != null) {
            holder.ask(sql);
        }
        if (waiting) {
            sql.text(" and last_type = ").value(MESSAGE);
        }
        askLanes(sql);
    }

    private void askLanes(Sql sql) {
        String before = " and (";
        for (Lane lane : lanes) {
            lane.ask(sql.text(before));
            before = " or ";
        }
        if (!lanes.isEmpty()) {
            sql.text(")");
        }
    }

    /** The name of that index. */
    String index(QueueOrder order) {
        return order.index()
                + (holder == null ? "" : "_held")
                + (waiting ? "_waiting" : "")
                + (lanes.isEmpty() ? "" : "_lane");
    }
}
