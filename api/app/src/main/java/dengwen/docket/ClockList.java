package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.Cursor;
import dengwen.kernel.Days;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of an officer's clues, the nearest end first. A page is merged from one ordered list for each desk and stage, so
 * that of each at most a page is read, however many clocks there are.
 */
@Singleton
class ClockList {

    /** How many keys a cursor has: the standing's name and the place. */
    static final int PARTS = 2;

    private final EntityManager database;
    private final Clues clues;
    private final Pauses pauses;
    private final ClockFace face;
    private final Days days;

    ClockList(EntityManager database, Clues clues, Pauses pauses, ClockFace face, Days days) {
        this.database = database;
        this.clues = clues;
        this.pauses = pauses;
        this.face = face;
        this.days = days;
    }

    /** A clock with its clue. */
    record Row(ClueRow clue, DeadlineRow deadline) {}

    /**
     * One clock more than the limit.
     *
     * @param desk null for all desks of the officer
     * @param after null for the start
     * @throws dengwen.kernel.InvalidField when the cursor is of another list
     */
    List<Deadline> page(
            Officer officer, @Nullable DeskCode desk, Standing standing, @Nullable Cursor after, int limit) {
        String place = after == null ? null : place(standing, after);
        Sql sql = new Sql();
        String before = "";
        for (Membership seat : officer.memberships()) {
            if (desk != null && !seat.desk().equals(desk)) {
                continue;
            }
            for (Stage stage : standing.stages()) {
                ask(sql.text(before), officer, seat, standing, stage, place, limit + 1);
                before = " union all ";
            }
        }
        return before.isEmpty()
                ? List.of()
                : sql.rows(database, Deadline.class).stream()
                        .sorted(Comparator.comparing(Deadline::place))
                        .limit(limit + 1L)
                        .toList();
    }

    private void ask(
            Sql sql,
            Officer officer,
            Membership seat,
            Standing standing,
            Stage stage,
            @Nullable String place,
            int most) {
        sql.text("(select * from deadline force index (" + (seat.seesAll() ? "deadline_desk" : "deadline_held"))
                .text(") where desk = ")
                .value(seat.desk().desk());
        if (!seat.seesAll()) {
            new Holder(officer.name()).ask(sql);
        }
        sql.text(" and stage = ").value(stage.name());
        standing.ask(sql, days.now());
        if (place != null) {
            sql.text(" and place > ").value(place);
        }
        sql.text(" order by place limit " + most + ")");
    }

    /** These clocks as they are shown, each with its clue. */
    List<Row> rows(List<Deadline> deadlines) {
        Set<ClueId> ids = deadlines.stream().map(Deadline::clueId).collect(Collectors.toSet());
        Map<ClueId, Clue> known = clues.all(ids).stream().collect(Collectors.toMap(Clue::clueId, Function.identity()));
        Map<ClueId, List<DeadlinePause>> stood = pauses.of(ids);
        return deadlines.stream()
                .map(deadline -> {
                    Clue clue = Objects.requireNonNull(known.get(deadline.clueId()));
                    List<DeadlinePause> ofClue = stood.getOrDefault(deadline.clueId(), List.of());
                    return new Row(ClueRow.of(clue), face.row(clue, deadline, ofClue));
                })
                .toList();
    }

    static Cursor cursor(Standing standing, Deadline last) {
        return Cursor.after(standing, last.place());
    }

    private static String place(Standing standing, Cursor cursor) {
        if (!cursor.keys().getFirst().equals(standing.name())) {
            throw Cursor.invalid();
        }
        return cursor.keys().getLast();
    }
}
