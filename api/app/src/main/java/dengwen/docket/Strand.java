package dengwen.docket;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ordered list of clues, read a few rows at a time. */
final class Strand {

    private final Selection selection;
    private final QueueOrder order;
    private final DueStretch.@Nullable Limits limits;
    private final Deque<Clue> rows = new ArrayDeque<>();
    private @Nullable String after;
    private boolean ended;

    /** @param after null for its start */
    Strand(Selection selection, QueueOrder order, DueStretch.@Nullable Limits limits, @Nullable String after) {
        this.selection = selection;
        this.order = order;
        this.limits = limits;
        this.after = after;
    }

    /** The first row that was read and not taken. */
    Clue head() {
        return rows.element();
    }

    Clue take() {
        return rows.remove();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether it has to be read on to know what comes next. */
    boolean isDry() {
        return rows.isEmpty() && !ended;
    }

    /** Asks for these columns of its next rows. */
    void ask(Sql sql, String columns, int batch) {
        sql.text("(select " + columns);
        selection.ask(sql, order);
        if (limits != null) {
            limits.ask(sql);
        }
        if (after != null) {
            sql.text(" and " + order.column() + order.beyond()).value(after);
        }
        sql.text(" order by " + order.column() + order.direction() + " limit " + batch + ")");
    }

    /** Takes its rows out of what was read for it and others. */
    void fill(List<Clue> read, int batch) {
        read.stream().filter(selection::holds).sorted(order.comparator()).forEach(rows::add);
        ended = rows.size() < batch;
        if (!rows.isEmpty()) {
            after = order.place(rows.getLast());
        }
    }
}
