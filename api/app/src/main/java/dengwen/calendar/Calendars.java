package dengwen.calendar;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calendars that the manifests published. A published one never changes, so each is read once. */
@Singleton
public class Calendars {

    private final EntityManager database;
    private final Map<Integer, WorkingDays> read = new ConcurrentHashMap<>();

    Calendars(EntityManager database) {
        this.database = database;
    }

    /**
     * Takes the calendar of a manifest that is being published.
     *
     * @throws CalendarRefused when days cannot be counted by it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(int manifestVersion, String document) {
        WorkingDays.read(document);
        database.persist(new PublishedCalendar(manifestVersion, document));
    }

    /** The calendar of a published manifest. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public WorkingDays of(int manifestVersion) {
        return read.computeIfAbsent(
                manifestVersion,
                version -> WorkingDays.read(
                        database.find(PublishedCalendar.class, version).document()));
    }

    /** The newest calendar. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public WorkingDays newest() {
        return of(database.createQuery("select max(manifestVersion) from PublishedCalendar", Integer.class)
                .getSingleResult());
    }
}
