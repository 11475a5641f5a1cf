package dengwen.docket;

import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.docket.ClueState.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of a clue's states, {@code deploy/data/states.json}: each state once, each step once, and every move there is. Like
 * the table of deadlines it comes with the code that knows its names.
 */
final class StateTable {

    static final StateTable SHIPPED = read(document());

    private final Map<ClueState, StateRow> states = new EnumMap<>(ClueState.class);
    private final Map<Step, StepRow> steps = new EnumMap<>(Step.class);
    private final List<MoveRow> moves;

    /** @throws IllegalArgumentException when table and code do not fit each other, or the table contradicts itself */
    private StateTable(Document document) {
        document.states().forEach(row -> require(states.put(row.id(), row) == null, row.id() + " stands twice"));
        document.steps().forEach(row -> require(steps.put(row.id(), row) == null, row.id() + " stands twice"));
        require(states.size() == ClueState.values().length, "a state is missing");
        require(steps.size() == Step.values().length, "a step is missing");
        moves = document.moves();
        for (MoveRow row : moves) {
            long same = moves.stream().filter(row::overlaps).count();
            require(same == 1 && !row.from().isEmpty(), row.step() + " leads to two states, or from none");
        }
    }

    private static byte[] document() {
        try (InputStream file = StateTable.class.getResourceAsStream("states.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static StateTable read(byte[] document) {
        try {
            return new StateTable(new ObjectMapper().readValue(document, Document.class));
        } catch (IOException broken) {
            throw new IllegalArgumentException("The table of states does not read", broken);
        }
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException("in the table of states: " + fault);
        }
    }

    StateRow state(ClueState state) {
        return Objects.requireNonNull(states.get(state));
    }

    StepRow step(Step step) {
        return Objects.requireNonNull(steps.get(step));
    }

    List<MoveRow> moves() {
        return moves;
    }

    /** @throws StateRefused when the table has no such move */
    Move move(ClueState from, Step step, @Nullable String as) {
        return moves.stream()
                .filter(row -> row.step() == step
                        && Objects.equals(row.as(), as)
                        && row.from().contains(from))
                .map(row -> new Move(row.to() == null ? from : row.to(), row.means()))
                .findFirst()
                .orElseThrow(StateRefused::new);
    }

    private record Document(String version, List<StateRow> states, List<StepRow> steps, List<MoveRow> moves) {}

    /**
     * @param decided whether it is decided by then whether the report is accepted
     * @param end whether the work has ended
     * @param result whether the reporter is to hear what came of it
     * @param queue what the queue has it under; null when under this name
     * @param told what the reporter is shown in its place; null when this state itself
     */
    record StateRow(
            ClueState id,
            String zh,
            String en,
            boolean decided,
            boolean end,
            boolean result,
            @Nullable QueueState queue,
            @Nullable ClueState told) {}

    /** @param event the type of the event that records it */
    record StepRow(Step id, String event, StepBy by) {}

    /**
     * @param as the choice of the deed that makes it this move
     * @param to null when the clue stays where it is
     */
    record MoveRow(
            Step step,
            @Nullable String as,
            List<ClueState> from,
            @Nullable ClueState to,
            List<String> means) {

        MoveRow {
            from = List.copyOf(from);
            means = means == null ? List.of() : List.copyOf(means);
        }

        private boolean overlaps(MoveRow other) {
            return step == other.step
                    && Objects.equals(as, other.as)
                    && from.stream().anyMatch(other.from::contains);
        }
    }
}
