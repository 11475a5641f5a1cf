package dengwen.docket;

import dengwen.kernel.Cursor;
import dengwen.kernel.DeskCode;
import dengwen.kernel.InvalidField;
import dengwen.routing.Urgency;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters by which a queue is asked for. */
class QueueQuery {

    @RestQuery
    @Nullable
    String desk;

    @RestQuery
    List<String> state = List.of();

    @RestQuery
    List<String> urgency = List.of();

    @RestQuery
    List<String> field = List.of();

    @RestQuery
    @Nullable
    String assignee;

    @RestQuery
    @Nullable
    String due;

    @RestQuery
    @Nullable
    String waiting;

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String cursor;

    @RestQuery
    @Nullable
    String limit;

    /** @return null for all desks of the officer @throws InvalidField unless it is a desk's code */
    static @Nullable DeskCode desk(@Nullable String code) {
        return optional("/desk", code, DeskCode::new);
    }

    /** @throws InvalidField naming the parameter that says nothing, or nothing that goes together */
    QueueFilter filter() {
        return new QueueFilter(
                        all("/state", state, QueueState::valueOf),
                        all("/urgency", urgency, Urgency::valueOf),
                        all("/field", field, Lane::field),
                        optional("/assignee", assignee, Holder::word),
                        optional("/due", due, DueStretch::valueOf),
                        optional("/waiting", waiting, QueueQuery::yes),
                        optional("/sort", sort, QueueOrder::valueOf))
                .checked("");
    }

    @Nullable
    Cursor after() {
        return Cursor.parse(cursor, QueueOrder.PARTS);
    }

    private static Boolean yes(String text) {
        if (!text.equals("true")) {
            throw new IllegalArgumentException(text);
        }
        return true;
    }

    private static <T> List<T> all(String field, List<String> values, Function<String, T> reader) {
        return values.stream().map(value -> read(field, value, reader)).toList();
    }

    private static <T> @Nullable T optional(String field, @Nullable String value, Function<String, T> reader) {
        return value == null ? null : read(field, value, reader);
    }

    private static <T> T read(String field, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, "format");
        }
    }
}
