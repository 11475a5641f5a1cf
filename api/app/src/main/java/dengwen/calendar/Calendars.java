package dengwen.calendar;

import dengwen.kernel.Days;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The calendars that the manifests published. A published one never changes, so each is read once. */
@Singleton
public class Calendars {

    /** Days within which every clock that starts today ends, with the longest holidays. */
    private static final int LONGEST_TERM = 60;

    private final EntityManager database;
    private final Event<CalendarChanged> changed;
    private final Days days;
    private final Map<Integer, WorkingDays> read = new ConcurrentHashMap<>();

    Calendars(EntityManager database, Event<CalendarChanged> changed, Days days) {
        this.database = database;
        this.changed = changed;
        this.days = days;
    }

    /**
     * Takes the calendar of a manifest that is being published. One that says the same as the last changes nothing.
     *
     * @throws CalendarRefused when days cannot be counted by it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(int manifestVersion, String document) {
        WorkingDays.read(document);
        boolean same = newestVersion()
                .map(version -> database.find(PublishedCalendar.class, version).document())
                .filter(document::equals)
                .isPresent();
        database.persist(new PublishedCalendar(manifestVersion, document));
        if (!same) {
            changed.fire(new CalendarChanged(manifestVersion));
        }
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
        return of(newestVersion().orElseThrow());
    }

    /** Says in the log when deadlines soon reach a year whose calendar nobody has published. */
    @Scheduled(every = "12h")
    @Transactional(Transactional.TxType.SUPPORTS)
    void watch() {
        missing()
                .ifPresent(year -> Log.warnf(
                        "The calendar of %d is missing: deadlines that reach it are provisional until a manifest"
                                + " publishes it",
                        year));
    }

    /** The last day that a clock which starts today may reach. */
    LocalDate horizon() {
        return days.today().plusDays(LONGEST_TERM);
    }

    /** How many days from tomorrow on lie in years whose calendar is published. */
    long daysAhead() {
        return newestVersion()
                .map(this::of)
                .map(known -> ChronoUnit.DAYS.between(days.today(), known.knownUntil(days.today())))
                .orElse(0L);
    }

    /** The year until {@link #horizon} whose calendar is missing although calendars are published. */
    Optional<Integer> missing() {
        return newestVersion()
                .filter(version -> !of(version).knows(days.today(), horizon()))
                .map(version -> horizon().getYear());
    }

    private Optional<Integer> newestVersion() {
        return Optional.ofNullable(
                database.createQuery("select max(manifestVersion) from PublishedCalendar", Integer.class)
                        .getSingleResultOrNull());
    }
}
