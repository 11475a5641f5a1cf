package dengwen.web;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
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

    /**
     * Whether a repeat may succeed: the database said so, or the transaction broke at its end and nobody can say why, as
     * when the database dies while it commits. A repeat with the same key is safe in either case.
     */
    static boolean passes(Throwable failure) {
        SQLException said = Causes.first(failure, SQLException.class);
        return said == null ? broke(failure) : passes(said);
    }

    private static boolean broke(Throwable failure) {
        return Causes.first(failure, RollbackException.class) != null
                || Causes.first(failure, HeuristicMixedException.class) != null
                || Causes.first(failure, SystemException.class) != null;
    }

    private static boolean passes(SQLException failure) {
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
