package dengwen.docket;

import dengwen.calendar.Due;
import dengwen.calendar.Reminders;
import dengwen.docket.ClueState.Step;
import dengwen.intake.PlainFacets;
import dengwen.intake.ReportFiled;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.routing.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clues of every kind, as if reporters and officers had been at them; the same ones for the same random numbers. */
final class MadeUpClues {

    /** To whom they are assigned. */
    static final List<String> HANDLERS = List.of("handler.a", "handler.b", "handler.c");

    private static final List<List<Step>> LIVES = List.of(
            List.of(),
            List.of(Step.OPEN),
            List.of(Step.OPEN, Step.ACCEPT),
            List.of(Step.OPEN, Step.REFUSE),
            List.of(Step.OPEN, Step.ACCEPT, Step.ASSIGN));

    private static final List<String> FIELDS = List.of("F1", "F2", "F3", "F4", "F5", "F9");
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private final Random random;
    private final LocalDate today;

    MadeUpClues(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    Stream<Clue> at(DeskCode desk, int count) {
        return Stream.generate(() -> one(desk)).limit(count);
    }

    private Clue one(DeskCode desk) {
        ClueId id = new ClueId(
                random.ints(26, 0, 32).mapToObj(i -> DIGITS.substring(i, i + 1)).collect(Collectors.joining()));
        LocalDate on = today.minusDays(random.nextInt(20));
        PlainFacets facets = random.nextInt(10) == 0 ? null : facets();
        Due due = due(on, facets);
        Clue clue = new Clue(
                new ReportFiled(id, facets, List.of(), 1, 4096, on, due, null, null),
                desk,
                null,
                List.of(new Deadline(id, Duty.ACCEPTANCE, desk, on, due, new Reminders(on, on))));
        LIVES.get(random.nextInt(LIVES.size())).forEach(step -> live(clue, step, on));
        if (random.nextInt(4) == 0) {
            clue.note("message", on.toString());
        }
        return clue;
    }

    private void live(Clue clue, Step step, LocalDate on) {
        clue.take(clue.state().move(step, null));
        clue.note(step.event(), on + "T0%d:00:00Z".formatted(random.nextInt(10)));
        switch (step) {
            case ASSIGN -> clue.assign(new OfficerName(HANDLERS.get(random.nextInt(HANDLERS.size()))));
            case REFUSE -> clue.await(List.of());
            case ACCEPT -> clue.accept(ClueKind.values()[random.nextInt(ClueKind.values().length)]);
            case OPEN, REPLY, NOTE, TAKE_ORIGINAL, PAUSE, RESUME -> {}
        }
    }

    private PlainFacets facets() {
        boolean danger = random.nextInt(4) == 0;
        boolean imminent = random.nextInt(3) == 0;
        PlainFacets.Ongoing ongoing = random.nextBoolean() ? PlainFacets.Ongoing.YES : PlainFacets.Ongoing.NO;
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        return new PlainFacets(
                field,
                List.of("A02"),
                "LEADER",
                "R_XIANGKE",
                "M_DIST",
                "NO",
                PlainFacets.Mode.ANONYMOUS,
                ongoing,
                imminent,
                danger,
                false);
    }

    /** A day, or for the most urgent an hour of it. */
    private Due due(LocalDate on, @Nullable PlainFacets facets) {
        LocalDate day = on.plusDays(random.nextInt(20));
        boolean hours = facets != null && facets.urgency() == Urgency.U0;
        return new Due(day, hours ? day.atTime(random.nextInt(24), 0) : null, false);
    }
}
