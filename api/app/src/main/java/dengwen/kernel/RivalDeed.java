package dengwen.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A deed on a second connection that must wait for the first one's commit, and then find that it came too late. */
final class RivalDeed {

    /** Long enough for a deed that nothing holds back; the whole probe asks for it twice. */
    private static final long UNHINDERED_MILLIS = 150;

    private static final long PATIENCE_SECONDS = 30;

    private RivalDeed() {}

    /**
     * Commits {@code holder} while {@code deed} is under way.
     *
     * @return whether the deed waited for the commit and then changed nothing
     */
    static boolean waits(Connection holder, Callable<Integer> deed) throws SQLException {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> changed = thread.submit(deed);
            boolean waited = !finished(changed);
            holder.commit();
            return waited && changed.get(PATIENCE_SECONDS, TimeUnit.SECONDS) == 0;
        } catch (ExecutionException | TimeoutException stuck) {
            throw new SQLException("The database does not end a lock when its holder commits", stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(interrupted);
        }
    }

    private static boolean finished(Future<Integer> changed) throws InterruptedException, ExecutionException {
        try {
            changed.get(UNHINDERED_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waiting) {
            return false;
        }
    }
}
