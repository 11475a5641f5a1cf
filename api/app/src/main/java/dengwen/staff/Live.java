package dengwen.staff;

import dengwen.kernel.Caller;
import dengwen.kernel.Days;
import dengwen.notice.News;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The browsers that listen to this server. Every few seconds it looks which sessions go on, and at one row that says whether
 * anything was told since, by whichever server of the database; only then it looks further.
 */
@Singleton
class Live {

    /** One tab to work in and one beside it. */
    private static final int STREAMS_A_SESSION = 2;

    private static final int QUARTER = 15 * 60;

    private final Queue<LiveStream> streams = new ConcurrentLinkedQueue<>();

    private final News news;
    private final Callers callers;
    private final Days days;
    private final int most;

    private long place;

    Live(News news, Callers callers, StaffConfig config, Days days, MeterRegistry registry) {
        this.news = news;
        this.callers = callers;
        this.days = days;
        this.most = config.streams();
        registry.gaugeCollectionSize("dengwen.live.streams", List.of(), streams);
    }

    /**
     * Lets a browser listen from now on.
     *
     * @throws TooManyStreams when its session listens twice already, or the server has no room
     */
    synchronized void open(LiveStream stream) {
        streams.removeIf(other -> !other.isOpen());
        long ofSession = streams.stream()
                .filter(other -> other.session().equals(stream.session()))
                .count();
        if (ofSession >= STREAMS_A_SESSION || streams.size() >= most) {
            throw new TooManyStreams();
        }
        if (streams.isEmpty()) {
            place = news.newest();
        }
        streams.add(stream);
        stream.beat();
    }

    /** Ends what has ended and tells what is new. */
    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void look() {
        streams.removeIf(stream -> !stream.isOpen());
        if (streams.isEmpty()) {
            return;
        }
        endThoseOfEndedSessions();
        long newest = news.newest();
        if (newest > place) {
            List<News.Item> items = news.since(place);
            place = newest;
            streams.forEach(stream -> tell(stream, items));
        }
    }

    @Scheduled(every = "25s")
    void beat() {
        streams.forEach(LiveStream::beat);
    }

    /** A stop does not wait for streams; their browsers find another server. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        streams.forEach(LiveStream::end);
    }

    /** How many browsers listen. */
    int size() {
        return streams.size();
    }

    private void endThoseOfEndedSessions() {
        List<String> going = callers.going(
                streams.stream().map(LiveStream::session).distinct().toList());
        streams.stream().filter(stream -> !going.contains(stream.session())).forEach(LiveStream::end);
    }

    /** Membership is looked up anew: what an officer no longer sees he is no longer told. */
    private void tell(LiveStream stream, List<News.Item> items) {
        if (callers.inSession(stream.session(), stream.officer()) instanceof Caller.Officer officer) {
            items.stream().filter(item -> item.isFor(officer)).forEach(item -> {
                String where = "{\"desk\":\"%s\",\"at\":\"%s\"}".formatted(item.desk(), quarterHour());
                stream.tell("counts", where);
                stream.tell("notice", where);
            });
        }
    }

    private Instant quarterHour() {
        long seconds = days.now().getEpochSecond();
        return Instant.ofEpochSecond(seconds - seconds % QUARTER);
    }
}
