package dengwen.docket;

import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.kernel.OfficerName;
import dengwen.routing.Urgency;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an officer asks of the queue: one condition for each parameter that he gave. */
final class QueueFilter {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();

    QueueFilter desk(@Nullable String desk) {
        return add("desk", "c.desk = :desk", desk == null ? null : read("/desk", desk, DeskCode::new));
    }

    QueueFilter states(List<String> states) {
        return add("states", "c.state in :states", all("/state", states, ClueState::valueOf));
    }

    QueueFilter urgencies(List<String> urgencies) {
        return add("urgencies", "c.urgency in :urgencies", all("/urgency", urgencies, Urgency::valueOf));
    }

    QueueFilter fields(List<String> fields) {
        return add("fields", "c.field in :fields", fields.isEmpty() ? null : List.copyOf(fields));
    }

    /** @param assignee a user name, or {@code me} */
    QueueFilter assignee(@Nullable String assignee, OfficerName me) {
        return add(
                "assignee",
                "c.assignee = :assignee",
                assignee == null ? null : assignee.equals("me") ? me : read("/assignee", assignee, OfficerName::new));
    }

    /** Goes on after the row that the cursor names. */
    QueueFilter after(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return this;
        }
        try {
            add(
                    "afterDay",
                    "(c.dueOn > :afterDay or (c.dueOn = :afterDay and c.clueId.clueId > :afterClue))",
                    LocalDate.parse(cursor.keys().get(0)));
        } catch (DateTimeException e) {
            throw Cursor.invalid();
        }
        return add("afterClue", "1 = 1", cursor.keys().get(1));
    }

    /** The cursor after this row. */
    static Cursor cursor(Clue last) {
        return Cursor.after(last.dueOn(), last.clueId());
    }

    String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions.values());
    }

    TypedQuery<Clue> bind(TypedQuery<Clue> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private QueueFilter add(String name, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(name, condition);
            parameters.put(name, value);
        }
        return this;
    }

    private static <T> @Nullable List<T> all(String field, List<String> values, Function<String, T> reader) {
        return values.isEmpty()
                ? null
                : values.stream().map(value -> read(field, value, reader)).collect(Collectors.toList());
    }

    private static <T> T read(String field, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, "format");
        }
    }
}
