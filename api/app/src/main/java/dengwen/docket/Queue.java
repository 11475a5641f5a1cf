package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Cursor;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The queue 待办: what of the docket an officer asks for, in order, however long the docket is. A page is merged from the
 * ordered lists that the filter leaves; of each, rows are read as they are needed, so that a page of 50 examines at most 150
 * (api/decisions/0005).
 */
@Singleton
class Queue {

    /** How many lists of one desk are merged at most: a page of 50 then costs 150 rows, one for each list and each row. */
    static final int WIDEST = 100;

    /** Where a count stops. */
    static final int ENOUGH = 1000;

    private final EntityManager database;
    private final Days days;

    Queue(EntityManager database, Days days) {
        this.database = database;
        this.days = days;
    }

    /**
     * One row more than the limit, in the order that the filter names.
     *
     * @param desk null for all desks of the officer
     * @param after null for the start
     * @throws InvalidField when at one desk the filter leaves more than {@value #WIDEST} lists
     */
    List<Clue> page(Officer officer, @Nullable DeskCode desk, QueueFilter filter, @Nullable Cursor after, int limit) {
        requireBounded(filter, "");
        String place = after == null ? null : filter.order().place(after);
        DueStretch.Limits limits = filter.due() == null ? null : filter.due().limits(days);
        List<Strand> strands = Selection.of(officer, desk, filter).stream()
                .flatMap(Selection::split)
                .map(part -> new Strand(part, filter.order(), limits, place))
                .toList();
        int batch = Math.clamp(2L * limit / Math.max(1, strands.size()), 1, limit + 1);
        return merge(strands, filter.order(), limit + 1, batch);
    }

    /** How many clues of a desk a filter leaves, at most {@value #ENOUGH}. */
    int count(Officer officer, DeskCode desk, QueueFilter filter) {
        return Selection.of(officer, desk, filter).stream()
                .mapToInt(selection -> count(selection, filter))
                .sum();
    }

    /**
     * Passes a filter that leaves few enough lists.
     *
     * @param where the JSON pointer of the filter, empty for parameters
     * @throws InvalidField otherwise
     */
    static void requireBounded(QueueFilter filter, String where) {
        if (Lane.of(filter).size() > WIDEST) {
            throw new InvalidField(where + (filter.urgency().isEmpty() ? "/field" : "/urgency"), "wide");
        }
    }

    private int count(Selection selection, QueueFilter filter) {
        Sql sql = new Sql().text("select count(*) from (select 1");
        selection.ask(sql, QueueOrder.DUE);
        if (filter.due() != null) {
            filter.due().limits(days).ask(sql);
        }
        return sql.text(" limit " + ENOUGH + ") as counted").number(database);
    }

    private List<Clue> merge(List<Strand> strands, QueueOrder order, int wanted, int batch) {
        PriorityQueue<Strand> heads = new PriorityQueue<>(Comparator.comparing(Strand::head, order.comparator()));
        read(strands, batch);
        strands.stream().filter(strand -> !strand.isEmpty()).forEach(heads::add);
        List<Clue> merged = new ArrayList<>();
        while (!heads.isEmpty()) {
            Strand first = heads.remove();
            merged.add(first.take());
            if (merged.size() == wanted) {
                break;
            }
            if (first.isDry()) {
                read(List.of(first), batch);
            }
            if (!first.isEmpty()) {
                heads.add(first);
            }
        }
        return merged;
    }

    /** Reads the next rows of all of these with one statement. */
    private void read(List<Strand> strands, int batch) {
        if (strands.isEmpty()) {
            return;
        }
        Sql sql = new Sql();
        strands.getFirst().ask(sql, "*", batch);
        strands.stream().skip(1).forEach(strand -> strand.ask(sql.text(" union all "), "*", batch));
        List<Clue> rows = sql.rows(database, Clue.class);
        strands.forEach(strand -> strand.fill(rows, batch));
    }
}
