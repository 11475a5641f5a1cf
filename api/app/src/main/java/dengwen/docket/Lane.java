package dengwen.docket;

import dengwen.routing.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clues that are alike in all that the queue filters by value, so that one index lists them in each order.
 *
 * @param urgency null, like the field, on the sealed path
 */
record Lane(
        QueueState state,
        @Nullable Urgency urgency,
        @Nullable String field) {

    /** The fields of the questionnaire that facets name (openapi.yaml, Facets). */
    private static final List<String> FIELDS = List.of("F1", "F2", "F3", "F4", "F5", "F9");

    /** The lanes that a filter leaves; an empty list when it leaves all. */
    static List<Lane> of(QueueFilter filter) {
        List<QueueState> states = or(filter.state(), List.of(QueueState.values()));
        if (states.size() == QueueState.values().length && filter.plain()) {
            return List.of();
        }
        return states.stream().flatMap(state -> inState(state, filter)).toList();
    }

    private static Stream<Lane> inState(QueueState state, QueueFilter filter) {
        Stream<Lane> open = or(filter.urgency(), Arrays.asList(Urgency.values())).stream()
                .flatMap(urgency -> or(filter.field(), FIELDS).stream().map(field -> new Lane(state, urgency, field)));
        return filter.plain() ? Stream.concat(open, Stream.of(new Lane(state, null, null))) : open;
    }

    private static <T> List<T> or(List<T> chosen, List<T> all) {
        return chosen.isEmpty() ? all : chosen.stream().distinct().toList();
    }

    /** @throws IllegalArgumentException unless it is a field of the questionnaire */
    static String field(String code) {
        if (!FIELDS.contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    boolean holds(Clue clue) {
        return equals(new Lane(clue.queueState(), clue.urgency(), clue.field()));
    }

    /** Asks for it; equality alone, so that an index keeps its order within the lane. */
    void ask(Sql sql) {
        sql.text("state = ").value(state.name());
        if (urgency == null || field == null) {
            sql.text(" and urgency is null and field is null");
        } else {
            sql.text(" and urgency = ")
                    .value(urgency.name())
                    .text(" and field = ")
                    .value(field);
        }
    }
}
