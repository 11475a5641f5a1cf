package dengwen.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CallStateTest {

    /** Rows are states, columns where they might go in the order ASKED TAKEN OPENED DONE REFUSED. */
    private static final String TABLE = """
            ASKED   - yes -   -   yes
            TAKEN   - -   yes -   yes
            OPENED  - -   yes yes -
            DONE    - -   -   -   -
            REFUSED - -   -   -   -
            """;

    @TestFactory
    Stream<DynamicTest> goesOnlyWhereTheTableSays() {
        return TABLE.lines().flatMap(row -> {
            String[] cells = row.split(" +");
            CallState from = CallState.valueOf(cells[0]);
            assertEquals(1 + CallState.values().length, cells.length);
            return Stream.of(CallState.values()).map(to -> check(from, to, cells[1 + to.ordinal()].equals("yes")));
        });
    }

    private static DynamicTest check(CallState from, CallState to, boolean allowed) {
        return dynamicTest(from + " to " + to + ": " + allowed, () -> {
            if (allowed) {
                assertEquals(to, from.to(to));
            } else {
                assertThrows(CallClosed.class, () -> from.to(to));
            }
        });
    }
}
