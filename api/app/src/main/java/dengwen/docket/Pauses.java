package dengwen.docket;

import dengwen.calendar.PauseReason;
import dengwen.calendar.PausedDays;
import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All pauses of clocks. */
@Singleton
class Pauses {

    private final EntityManager database;

    Pauses(EntityManager database) {
        this.database = database;
    }

    /** The pauses of a clue's clocks, of each the first one first. */
    List<DeadlinePause> of(ClueId clue) {
        return database.createQuery(
                        "from DeadlinePause p where p.id.clueId = ?1 order by p.id.duty, p.id.ordinal",
                        DeadlinePause.class)
                .setParameter(1, clue)
                .getResultList();
    }

    /** The same of several clues. */
    Map<ClueId, List<DeadlinePause>> of(Set<ClueId> clues) {
        return clues.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from DeadlinePause p where p.id.clueId in ?1 order by p.id.duty, p.id.ordinal",
                                DeadlinePause.class)
                        .setParameter(1, clues)
                        .getResultStream()
                        .collect(Collectors.groupingBy(DeadlinePause::clueId));
    }

    /** Lets a clock stand still. @param note what it was in words, a note of the clue */
    void open(Deadline deadline, PauseReason reason, LocalDate on, @Nullable ObjectId note) {
        database.persist(new DeadlinePause(deadline, of(deadline).size() + 1, reason, on, note));
    }

    /** Ends the pause that a clock is in, if it is in one. */
    void close(Deadline deadline, LocalDate on) {
        of(deadline).forEach(pause -> pause.resume(on));
    }

    /** The days on which a clock stood still and that are over. */
    PausedDays days(Deadline deadline) {
        return days(deadline, of(deadline.clueId()));
    }

    /** The same. @param ofClue all pauses of the clue's clocks */
    static PausedDays days(Deadline deadline, List<DeadlinePause> ofClue) {
        return new PausedDays(ofClue.stream()
                .filter(pause -> pause.duty() == deadline.duty())
                .map(DeadlinePause::span)
                .flatMap(Optional::stream)
                .toList());
    }

    private List<DeadlinePause> of(Deadline deadline) {
        return of(deadline.clueId()).stream()
                .filter(pause -> pause.duty() == deadline.duty())
                .toList();
    }
}
