package dengwen.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dengwen.docket.ClueState.Step;
import dengwen.docket.StateTable.MoveRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every row of the table of states, and every row that is not there. */
class ClueStateTest {

    /** Every arrow of the domain bible 2.2 that this product has, in its own words; a clue goes nowhere else. */
    private static final String BIBLE = """
            RECEIVED -> REGISTERED
            REGISTERED -> ACCEPTED NOT_ACCEPTED SEALED_UP
            SEALED_UP -> REGISTERED
            NOT_ACCEPTED -> SEALED_UP
            ACCEPTED -> ASSIGNED SEALED_UP
            ASSIGNED -> PROPOSED SEALED_UP
            PROPOSED -> TALK_INQUIRY PRELIM_VERIFY PENDING CLOSED ASSIGNED SEALED_UP
            TALK_INQUIRY -> CLOSED PRELIM_VERIFY FIRST_FORM CASE SEALED_UP
            PRELIM_VERIFY -> CASE FIRST_FORM PENDING CLOSED REFERRED SEALED_UP
            PENDING -> PROPOSED SEALED_UP
            CASE -> SEALED_UP
            CLOSED -> ARCHIVED SEALED_UP
            FIRST_FORM -> ARCHIVED SEALED_UP
            REFERRED -> ARCHIVED SEALED_UP
            ARCHIVED -> SEALED_UP
            """;

    private static final StateTable TABLE = StateTable.SHIPPED;

    private static Stream<@Nullable String> choices() {
        Stream<String> all = Stream.concat(Arrays.stream(Disposition.values()), Arrays.stream(Outcome.values()))
                .map(Enum::name)
                .distinct();
        return Stream.concat(Stream.of((String) null), all);
    }

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryStateLeadsWhereARowSaysOrIsRefused() {
        return Arrays.stream(ClueState.values())
                .flatMap(from -> Arrays.stream(Step.values())
                        .flatMap(step -> choices().map(choice -> check(from, step, choice))));
    }

    private static DynamicTest check(ClueState from, Step step, @Nullable String choice) {
        List<MoveRow> rows = TABLE.moves().stream()
                .filter(row -> row.step() == step && row.from().contains(from) && Objects.equals(row.as(), choice))
                .toList();
        return dynamicTest(from + " " + step + " " + choice, () -> {
            if (rows.isEmpty()) {
                StateRefused refused = assertThrows(StateRefused.class, () -> from.move(step, choice));
                assertEquals(409, refused.status());
            } else {
                MoveRow row = rows.getFirst();
                assertEquals(new Move(row.to() == null ? from : row.to(), row.means()), from.move(step, choice));
            }
        });
    }

    @Test
    void theArrowsAreThoseOfTheBible() {
        Set<String> drawn = BIBLE.lines()
                .flatMap(line ->
                        Arrays.stream(line.split(" -> ")[1].split(" ")).map(to -> line.split(" -> ")[0] + " -> " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = TABLE.moves().stream()
                .filter(row -> row.to() != null)
                .flatMap(row -> row.from().stream().map(from -> from + " -> " + row.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(drawn, there);
    }

    @Test
    void everyStateIsReachedAndNoneButTheCaseIsADeadEnd() {
        assertEquals(EnumSet.allOf(ClueState.class), reached(ClueState.RECEIVED, EnumSet.allOf(Step.class)));
        Set<Step> district = EnumSet.complementOf(EnumSet.of(Step.SEAL_UP));
        for (ClueState from : ClueState.values()) {
            boolean ends = reached(from, district).stream().anyMatch(ClueState::isEnd);
            assertEquals(from != ClueState.CASE, ends, from.name());
        }
    }

    private static Set<ClueState> reached(ClueState start, Set<Step> steps) {
        Set<ClueState> reached = EnumSet.of(start);
        boolean grown = true;
        while (grown) {
            grown = TABLE.moves().stream()
                    .filter(row -> row.to() != null && steps.contains(row.step()))
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .map(row -> reached.add(Objects.requireNonNull(row.to())))
                    .reduce(false, Boolean::logicalOr);
        }
        return reached;
    }

    @Test
    void whatEndedStaysEnded() {
        for (MoveRow row : TABLE.moves()) {
            if (row.to() != null
                    && row.step() != Step.SEAL_UP
                    && row.from().stream().anyMatch(ClueState::isEnd)) {
                assertTrue(row.to().isEnd(), row.toString());
            }
        }
    }

    @Test
    void theReporterSeesNothingOfHowItIsLookedInto() {
        Set<ClueState> told =
                Arrays.stream(ClueState.values()).map(ClueState::told).collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(
                        ClueState.RECEIVED,
                        ClueState.REGISTERED,
                        ClueState.ACCEPTED,
                        ClueState.NOT_ACCEPTED,
                        ClueState.SEALED_UP,
                        ClueState.ASSIGNED,
                        ClueState.CLOSED),
                told);
        assertFalse(told.contains(ClueState.PRELIM_VERIFY));
    }

    @Test
    void aTableThatContradictsItselfIsRefused() throws IOException {
        String table = Files.readString(Path.of("../../deploy/data/states.json"));
        read(table);
        for (String broken : List.of(
                table.replaceFirst("\"id\": \"PENDING\"", "\"id\": \"CASE\""),
                table.replaceFirst("\"id\": \"REPLY\"", "\"id\": \"NOTE\""),
                table.replaceFirst("\"as\": \"PENDING\"", "\"as\": \"CLOSED\""),
                table.replaceFirst("\"CHIEF\"", "\"KING\""),
                table.replaceFirst("\"to\": \"ACCEPTED\"", "\"to\": \"NOWHERE\""))) {
            assertThrows(IllegalArgumentException.class, () -> read(broken));
        }
    }

    private static StateTable read(String table) {
        return StateTable.read(table.getBytes(StandardCharsets.UTF_8));
    }
}
