package dengwen.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.Cursor;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Role;
import dengwen.routing.Urgency;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every filter in every order against the plain reading of what it says, and what a page of it costs the database. */
@QuarkusTest
@TestTransaction
class QueueTest {

    private static final DeskCode DESK = new DeskCode("QUEUE_OF_TEST");
    private static final DeskCode OTHER = new DeskCode("OTHER_OF_TEST");
    private static final int OTHERS = 100;
    private static final int PAGE = 50;

    private static final Officer CHIEF = officer("chief", Role.CHIEF, DESK);
    private static final Officer HANDLER = officer(MadeUpClues.HANDLERS.getFirst(), Role.HANDLER, DESK);

    @Inject
    Queue queue;

    @Inject
    Clues clues;

    @Inject
    Days days;

    @Inject
    EntityManager database;

    /** Part of the test's own transaction, which each test therefore begins with. */
    private List<Clue> docket() {
        MadeUpClues make = new MadeUpClues(new Random(7), days.today());
        List<Clue> desk = make.at(DESK, 1500).toList();
        Stream.concat(desk.stream(), make.at(OTHER, OTHERS)).forEach(clue -> clues.add(clue, List.of(), List.of()));
        database.flush();
        database.clear();
        return desk;
    }

    @Test
    void everyFilterInEveryOrderLeavesWhatItSays() {
        List<Clue> docket = docket();
        for (QueueFilter filter : filters()) {
            for (Officer officer : List.of(CHIEF, HANDLER)) {
                List<String> wanted = docket.stream()
                        .filter(clue -> matches(clue, filter, officer))
                        .sorted(filter.order().comparator())
                        .map(clue -> clue.clueId().toString())
                        .toList();
                List<String> read = read(officer, filter, 4);
                assertEquals(wanted.subList(0, Math.min(wanted.size(), read.size())), read, filter.toString());
                assertTrue(read.size() == wanted.size() || read.size() == 4 * PAGE, filter.toString());
            }
        }
    }

    @Test
    void everyCountStopsAtAThousand() {
        List<Clue> docket = docket();
        for (QueueFilter filter : filters()) {
            long wanted =
                    docket.stream().filter(clue -> matches(clue, filter, CHIEF)).count();
            assertEquals(Math.min(1000, wanted), queue.count(CHIEF, DESK, filter), filter.toString());
        }
    }

    @Test
    void severalDesksAreOneList() {
        List<Clue> docket = docket();
        Officer both = officer("both", Role.INTAKE, DESK, OTHER);

        List<String> read = read(both, QueueFilter.ALL, 40);

        assertEquals(docket.size() + OTHERS, read.size());
        assertEquals(read.stream().distinct().toList(), read);
    }

    @Test
    void whatIsTooWideIsRefused() {
        List<Urgency> every = List.of(Urgency.values());
        QueueFilter wide = lanes(List.of(), every, List.of());

        assertThrows(InvalidField.class, () -> queue.page(CHIEF, DESK, wide, null, PAGE));
        assertEquals(
                List.of(), queue.page(CHIEF, DESK, lanes(List.of(QueueState.RECEIVED), every, List.of()), null, 1));
    }

    @Test
    void everyListIsReadInOrderFromTheIndexThatIsMadeForIt() {
        docket();
        for (QueueFilter filter : filters()) {
            for (Selection list : Selection.of(CHIEF, DESK, filter)
                    .getFirst()
                    .split()
                    .limit(3)
                    .toList()) {
                Sql sql = new Sql().text("explain format=traditional ");
                new Strand(list, filter.order(), null, "2026").ask(sql, "*", PAGE);
                Map<String, String> plan = plan(sql);
                assertEquals(list.index(filter.order()), plan.get("key"), filter.toString());
                assertFalse(String.valueOf(plan.get("Extra")).matches(".*(filesort|temporary).*"), plan.toString());
            }
        }
    }

    private Map<String, String> plan(Sql sql) {
        Tuple row = sql.rows(database, Tuple.class).getFirst();
        Map<String, String> plan = new HashMap<>();
        row.getElements().forEach(column -> plan.put(column.getAlias(), String.valueOf(row.get(column.getAlias()))));
        return plan;
    }

    /** Pages are read on to this one, each after the last row of the one before. */
    private List<String> read(Officer officer, QueueFilter filter, int pages) {
        List<String> read = new ArrayList<>();
        Cursor after = null;
        for (int page = 0; page < pages; page++) {
            long before = rowsExamined();
            List<Clue> rows = queue.page(officer, null, filter, after, PAGE);
            assertTrue(rowsExamined() - before <= 3 * PAGE, page + " " + filter);
            List<Clue> shown = rows.subList(0, Math.min(PAGE, rows.size()));
            shown.forEach(clue -> read.add(clue.clueId().toString()));
            database.clear();
            if (rows.size() <= PAGE) {
                return read;
            }
            after = filter.order().cursor(shown.getLast());
        }
        return read;
    }

    /** By this connection, as the storage engine counts: rows read, and places looked for in an index. */
    private long rowsExamined() {
        List<Object[]> rows = database.createNativeQuery(
                        "show session status where variable_name like 'Handler_read%'", Object[].class)
                .getResultList();
        return rows.stream().mapToLong(row -> Long.parseLong(row[1].toString())).sum();
    }

    private boolean matches(Clue clue, QueueFilter filter, Officer officer) {
        boolean mine = officer.name().equals(clue.assignee());
        boolean holder = filter.assignee() == null
                || Holder.of(filter.assignee(), officer.name()).equals(new Holder(clue.assignee()));
        boolean stretch = filter.due() == null
                || !clue.dueBy().isBefore(filter.due().limits(days).first())
                        && clue.dueBy().isBefore(filter.due().limits(days).end());
        return holder
                && stretch
                && (officer == CHIEF || mine)
                && any(filter.state(), clue.queueState())
                && any(filter.urgency(), clue.urgency())
                && any(filter.field(), clue.field())
                && (!filter.waitingOnly() || clue.lastType().equals("message"));
    }

    private static <T> boolean any(List<T> wanted, @Nullable T found) {
        return wanted.isEmpty() || wanted.stream().anyMatch(value -> value.equals(found));
    }

    /** Every set of conditions that has an index, in every order. */
    private static List<QueueFilter> filters() {
        List<QueueFilter> filters = new ArrayList<>();
        for (QueueOrder order : QueueOrder.values()) {
            for (Boolean waiting : new Boolean[] {null, true}) {
                for (String assignee : new String[] {null, "me", "none", MadeUpClues.HANDLERS.getLast()}) {
                    for (QueueFilter lanes : lanes()) {
                        filters.add(new QueueFilter(
                                lanes.state(), lanes.urgency(), lanes.field(), assignee, null, waiting, order));
                    }
                }
            }
        }
        for (DueStretch due : DueStretch.values()) {
            lanes().forEach(lanes ->
                    filters.add(new QueueFilter(lanes.state(), lanes.urgency(), lanes.field(), null, due, null, null)));
        }
        return filters;
    }

    private static List<QueueFilter> lanes() {
        List<QueueState> allButOne =
                List.of(QueueState.RECEIVED, QueueState.REGISTERED, QueueState.ACCEPTED, QueueState.NOT_ACCEPTED);
        return List.of(
                QueueFilter.ALL,
                lanes(List.of(QueueState.RECEIVED), List.of(), List.of()),
                lanes(allButOne, List.of(), List.of()),
                lanes(List.of(), List.of(Urgency.U0, Urgency.U1), List.of()),
                lanes(List.of(), List.of(), List.of("F1", "F9")),
                lanes(List.of(QueueState.REGISTERED), List.of(Urgency.U3), List.of("F2")),
                lanes(allButOne.subList(0, 2), List.of(Urgency.U0, Urgency.U2), List.of("F1", "F3", "F5")));
    }

    private static QueueFilter lanes(List<QueueState> states, List<Urgency> urgencies, List<String> fields) {
        return new QueueFilter(states, urgencies, fields, null, null, null, null);
    }

    private static Officer officer(String name, Role role, DeskCode... desks) {
        return new Officer(
                new OfficerName(name),
                "",
                Stream.of(desks).map(desk -> new Membership(desk, Set.of(role))).toList());
    }
}
