package dengwen.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dengwen.docket.ClueState.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClueStateTest {

    /** Rows are states, columns steps in the order OPEN ACCEPT REFUSE ASSIGN REPLY NOTE TAKE_ORIGINAL PAUSE RESUME SEAL_UP REKEY HAND_OUT KEEP_BACK; a dash is a refusal. */
    private static final String TABLE = """
            RECEIVED     REGISTERED   -        -            -        -          -            -            -          -          -         -                 -          -
            REGISTERED   REGISTERED   ACCEPTED NOT_ACCEPTED -        REGISTERED REGISTERED   REGISTERED   REGISTERED REGISTERED SEALED_UP REGISTERED        REGISTERED REGISTERED
            ACCEPTED     ACCEPTED     -        -            ASSIGNED ACCEPTED   ACCEPTED     ACCEPTED     ACCEPTED   ACCEPTED   SEALED_UP ACCEPTED          -          -
            NOT_ACCEPTED NOT_ACCEPTED -        -            -        -          NOT_ACCEPTED NOT_ACCEPTED -          -          SEALED_UP NOT_ACCEPTED      -          -
            ASSIGNED     ASSIGNED     -        -            ASSIGNED ASSIGNED   ASSIGNED     ASSIGNED     ASSIGNED   ASSIGNED   SEALED_UP ASSIGNED          -          -
            SEALED_UP    REGISTERED   -        -            -        -          -            -            -          -          -         -                 SEALED_UP  SEALED_UP
            """;

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryStateLeadsWhereTheTableSays() {
        return TABLE.lines().flatMap(row -> {
            String[] cells = row.split(" +");
            ClueState from = ClueState.valueOf(cells[0]);
            assertEquals(1 + Step.values().length, cells.length);
            return Stream.of(Step.values()).map(step -> check(from, step, cells[1 + step.ordinal()]));
        });
    }

    private static DynamicTest check(ClueState from, Step step, String to) {
        return dynamicTest(from + " " + step + " " + to, () -> {
            if (to.equals("-")) {
                assertThrows(StateRefused.class, () -> from.after(step));
            } else {
                assertEquals(ClueState.valueOf(to), from.after(step));
            }
        });
    }
}
