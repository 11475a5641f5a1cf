package dengwen.docket;

import dengwen.kernel.Caller.Officer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Which clues are there for an officer: all of a desk where his role covers it, else those assigned to him there. */
record Sight(Officer officer) {

    private static final String SEEN =
            "(c.desk.desk in :whole or (c.desk.desk in :assigned and c.assignee = :me)) and ";

    /** A query over his clues alone. */
    <T> TypedQuery<T> query(EntityManager database, String what, String condition, String order, Class<T> type) {
        return database.createQuery("select " + what + " from Clue c where " + SEEN + condition + order, type)
                .setParameter("whole", desks(true))
                .setParameter("assigned", desks(false))
                .setParameter("me", officer.name());
    }

    private List<String> desks(boolean whole) {
        return officer.memberships().stream()
                .filter(membership -> membership.seesAll() == whole)
                .map(membership -> membership.desk().toString())
                .toList();
    }
}
