package dengwen.docket;

import dengwen.calendar.DeadlineRule;
import dengwen.calendar.DeadlineRule.Of;
import dengwen.calendar.DeadlineRules;
import dengwen.calendar.PausedDays;
import dengwen.calendar.Reminders;
import dengwen.calendar.WorkingDays;
import dengwen.intake.PlainFacets;
import dengwen.intake.PlainFacets.Mode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of the table of deadlines that the docket runs. */
@Startup
@Singleton
class Timetable {

    private final DeadlineRules rules;
    private final Map<Duty, DeadlineRule> ofDuty;

    /** @throws IllegalArgumentException when table and code do not fit each other: the server does not start */
    Timetable(DeadlineRules rules) {
        this.rules = rules;
        ofDuty = Arrays.stream(Duty.values())
                .collect(Collectors.toMap(Function.identity(), duty -> rules.rule(duty.name())));
        Set<String> known = Arrays.stream(Duty.values()).map(Duty::name).collect(Collectors.toSet());
        Set<String> kinds = Arrays.stream(ClueKind.values()).map(ClueKind::name).collect(Collectors.toSet());
        rules.all().forEach(rule -> {
            if (rule.awaits() == null && !known.contains(rule.id()) || !kinds.containsAll(rule.kinds())) {
                throw new IllegalArgumentException("the docket cannot run " + rule.id());
            }
        });
        StateTable.SHIPPED.moves().stream()
                .flatMap(move -> move.means().stream())
                .forEach(this::requireKnown);
    }

    private void requireKnown(String word) {
        if (rules.all().stream()
                .noneMatch(rule -> rule.starts().contains(word) || rule.ends().contains(word))) {
            throw new IllegalArgumentException("no clock knows the table of states' word " + word);
        }
    }

    DeadlineRule rule(Duty duty) {
        return Objects.requireNonNull(ofDuty.get(duty));
    }

    /** What an event starts for a clue. @param facets null on the sealed path @param kind null until it is accepted */
    Stream<Duty> startedBy(String event, @Nullable PlainFacets facets, @Nullable ClueKind kind) {
        return Arrays.stream(Duty.values())
                .filter(duty -> rule(duty).starts().contains(event))
                .filter(duty -> isFor(rule(duty).of(), facets))
                .filter(duty -> rule(duty).kinds().isEmpty()
                        || kind != null && rule(duty).kinds().contains(kind.name()));
    }

    Reminders reminders(LocalDate start, LocalDate last, WorkingDays workingDays, PausedDays paused) {
        return rules.reminders(start, last, workingDays, paused);
    }

    private static boolean isFor(Of of, @Nullable PlainFacets facets) {
        return switch (of) {
            case EVERY -> true;
            case NAMED -> facets != null && facets.mode() != Mode.ANONYMOUS;
            case ANONYMOUS -> facets != null && facets.mode() == Mode.ANONYMOUS;
            case ORDINARY -> facets != null;
            case SEALED -> facets == null;
        };
    }
}
