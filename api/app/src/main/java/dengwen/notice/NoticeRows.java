package dengwen.notice;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All notices, waiting and told. */
@Singleton
class NoticeRows {

    private final EntityManager database;

    NoticeRows(EntityManager database) {
        this.database = database;
    }

    void add(Notice notice) {
        database.persist(notice);
    }

    /** Adds a notice unless it is there, also when another server adds it at this moment. */
    void addOnce(Notice notice) {
        database.createNativeQuery("insert ignore into notice (id, kind, audience, desk, clue_id, urgent, hour)"
                        + " values (?1, ?2, ?3, ?4, ?5, true, ?6)")
                .setParameter(1, notice.id())
                .setParameter(2, notice.kind().name())
                .setParameter(3, notice.audience().audience())
                .setParameter(4, notice.desk().desk())
                .setParameter(
                        5, notice.clueId() == null ? null : notice.clueId().clueId())
                .setParameter(6, LocalDateTime.ofInstant(notice.hour(), ZoneOffset.UTC))
                .executeUpdate();
    }

    void remove(Notice notice) {
        database.remove(notice);
    }

    Optional<Notice> withId(String id) {
        return Optional.ofNullable(database.find(Notice.class, id));
    }

    /** Takes a clue's name out of every notice to a single officer but this one. */
    void forgetClue(ClueId clue, Audience but) {
        database.createQuery("update Notice n set n.clueId.clueId = null where n.clueId = ?1"
                        + " and n.audience.audience like 'user:%' and n.audience <> ?2")
                .setParameter(1, clue)
                .setParameter(2, but)
                .executeUpdate();
    }

    /** Takes a clue's name out of every notice. */
    void forgetClue(ClueId clue) {
        database.createQuery("update Notice n set n.clueId.clueId = null where n.clueId = ?1")
                .setParameter(1, clue)
                .executeUpdate();
    }

    /** What waits to be told. @param urgentOnly whether what can wait for the quarter hour is left out */
    List<Notice> waiting(boolean urgentOnly, int limit) {
        return database.createQuery(
                        "from Notice n where n.number is null and (n.urgent = true or ?1 = false)", Notice.class)
                .setParameter(1, urgentOnly)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number that was given last. */
    long newest() {
        return database.createQuery("select t.lastNumber from Telling t", Long.class)
                .getSingleResult();
    }

    /** Takes the next numbers. @return false when another server took some since {@code newest} was read */
    boolean take(long newest, int count) {
        return database.createQuery("update Telling t set t.lastNumber = ?2 where t.lastNumber = ?1")
                        .setParameter(1, newest)
                        .setParameter(2, newest + count)
                        .executeUpdate()
                == 1;
    }

    /** What was told after this number. */
    List<News.Item> since(long number) {
        return database.createQuery(
                        "select distinct new dengwen.notice.News$Item(n.audience, n.desk) from Notice n"
                                + " where n.number > ?1",
                        News.Item.class)
                .setParameter(1, number)
                .getResultList();
    }

    /** What these audiences were told before a number, the newest first; every audience is read by its own index range. */
    List<Notice> told(List<Audience> audiences, long before, int limit) {
        return audiences.stream()
                .flatMap(audience -> database.createQuery(
                                "from Notice n where n.audience = ?1 and n.number < ?2 order by n.number desc",
                                Notice.class)
                        .setParameter(1, audience)
                        .setParameter(2, before)
                        .setMaxResults(limit)
                        .getResultStream())
                .sorted(Comparator.comparingLong(Notice::number).reversed())
                .limit(limit)
                .toList();
    }

    /** How many notices an audience was told after a number; counting stops at the limit. */
    int countAfter(Audience audience, long number, int limit) {
        return database.createQuery("select n.number from Notice n where n.audience = ?1 and n.number > ?2", Long.class)
                .setParameter(1, audience)
                .setParameter(2, number)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    /** Up to which number an officer has read; 0 when he never has. */
    long readUpTo(OfficerName officer) {
        return Optional.ofNullable(
                        database.createQuery("select r.upTo from NoticeReading r where r.officer = ?1", Long.class)
                                .setParameter(1, officer)
                                .getSingleResultOrNull())
                .orElse(0L);
    }

    /** Remembers how far an officer has read; never goes back. */
    void read(OfficerName officer, long number) {
        database.createNativeQuery("insert into notice_reading (officer, up_to) values (?1, ?2)"
                        + " on duplicate key update up_to = greatest(up_to, ?2)")
                .setParameter(1, officer.user())
                .setParameter(2, number)
                .executeUpdate();
    }

    /** Forgets what an audience was told up to a number about things that wait: the newest word of it replaces the others. */
    void forgetWaiting(Audience audience, long upTo) {
        database.createQuery("delete from Notice n where n.audience = ?1 and n.kind = ?2 and n.number <= ?3")
                .setParameter(1, audience)
                .setParameter(2, NoticeKind.WAITS)
                .setParameter(3, upTo)
                .executeUpdate();
    }

    /** Forgets what was told of these kinds before an hour. */
    void forgetBefore(LocalDateTime hour, NoticeKind... kinds) {
        database.createQuery("delete from Notice n where n.hour < ?1 and n.kind in ?2 and n.number is not null")
                .setParameter(1, hour)
                .setParameter(2, List.of(kinds))
                .executeUpdate();
    }
}
