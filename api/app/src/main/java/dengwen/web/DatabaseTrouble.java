package dengwen.web;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot work now from a statement that is wrong. */
final class DatabaseTrouble {

    /**
     * Classes of SQL states (ISO 9075-2) that pass by themselves: connection lost, transaction rolled back, resources used
     * up, the operator stops the server.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "41", "53", "57");

    /** MySQL's full disk (1021, 1114), read-only server (1290, 1836) and lock wait (1205), which have no state of their own. */
    private static final Set<Integer> PASSING_CODES = Set.of(1021, 1114, 1205, 1290, 1836);

    private DatabaseTrouble() {}

    /** Whether a repeat may succeed. */
    static boolean passes(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || PASSING_CODES.contains(failure.getErrorCode())
                || isPassing(failure.getSQLState());
    }

    private static boolean isPassing(@Nullable String state) {
        // The pool's own refusals, such as waiting too long for a connection, have no state.
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }
}
