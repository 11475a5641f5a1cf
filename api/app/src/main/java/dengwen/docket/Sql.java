package dengwen.docket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** A statement that names its index, which the query language of JPA cannot say; every value is a parameter. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql text(String more) {
        text.append(more);
        return this;
    }

    Sql value(Object value) {
        values.add(value);
        text.append('?').append(values.size());
        return this;
    }

    /** Rows that are entities. */
    <T> List<T> rows(EntityManager database, Class<T> type) {
        @SuppressWarnings("unchecked")
        List<T> rows = bound(database.createNativeQuery(text.toString(), type)).getResultList();
        return rows;
    }

    /** One number. */
    int number(EntityManager database) {
        return ((Number) bound(database.createNativeQuery(text.toString())).getSingleResult()).intValue();
    }

    private Query bound(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
