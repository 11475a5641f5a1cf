package dengwen.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dengwen.identity.CheckInState.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckInStateTest {

    /** Rows are states, columns steps in the order ASK FINISH; a dash is a refusal. */
    private static final String TABLE = """
            PLANNED ASKED DONE
            ASKED   ASKED DONE
            DONE    -     -
            """;

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryStateLeadsWhereTheTableSays() {
        return TABLE.lines().flatMap(row -> {
            String[] cells = row.split(" +");
            CheckInState from = CheckInState.valueOf(cells[0]);
            assertEquals(1 + Step.values().length, cells.length);
            return Stream.of(Step.values()).map(step -> check(from, step, cells[1 + step.ordinal()]));
        });
    }

    @Test
    void everyStateHasItsRow() {
        assertEquals(CheckInState.values().length, TABLE.lines().count());
    }

    private static DynamicTest check(CheckInState from, Step step, String to) {
        return dynamicTest(from + " " + step + " " + to, () -> {
            if (to.equals("-")) {
                assertThrows(CheckInRefused.class, () -> from.after(step));
            } else {
                assertEquals(CheckInState.valueOf(to), from.after(step));
            }
        });
    }
}
