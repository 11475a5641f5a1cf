package dengwen.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every row of the table of deadlines. */
class DeadlineRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Set<String> WAITS_FOR = Set.of("5", "6", "7", "referral", "figures", "operation");

    private final DeadlineRules rules = new DeadlineRules();
    private final WorkingDays workingDays = shipped();

    @Test
    void everyRowOfTheBibleIsThereButTheOneOutOfScope() {
        Set<String> rows = rules.all().stream().map(DeadlineRule::row).collect(Collectors.toSet());
        Set<String> bible = IntStream.rangeClosed(1, 33)
                .filter(row -> row != 29)
                .mapToObj("D%02d"::formatted)
                .collect(Collectors.toSet());
        bible.addAll(Set.of("3.6", "3.15", "6.6"));
        assertEquals(bible, rows);
    }

    @TestFactory
    Stream<DynamicTest> everyRowSaysWhatItIs() {
        return rules.all().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    assertFalse(rule.zh().isBlank()
                            || rule.en().isBlank()
                            || rule.source().isBlank());
                    assertFalse(rule.starts().isEmpty() || rule.ends().isEmpty());
                    assertTrue(rule.awaits() == null || WAITS_FOR.contains(rule.awaits()), rule.awaits());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowEndsAfterItsStartAndIsWarnedOfBefore() {
        return rules.all().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    Due due = rule.due(null, START.atStartOfDay(), workingDays, PausedDays.NONE);
                    Reminders told = rules.reminders(START, due.on(), workingDays, PausedDays.NONE);
                    assertTrue(due.on().isAfter(START));
                    assertFalse(told.warnOn().isBefore(START));
                    assertFalse(told.nearOn().isBefore(told.warnOn()));
                    assertTrue(told.nearOn().isBefore(due.on()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowThatMayStandStillMovesByTheTimePaused() {
        PausedDays week = new PausedDays(List.of(new PausedDays.Span(START.plusDays(1), START.plusDays(8))));
        return rules.all().stream()
                .filter(rule -> !rule.pauses().isEmpty())
                .map(rule -> dynamicTest(rule.id(), () -> {
                    Due due = rule.due(null, START.atStartOfDay(), workingDays, PausedDays.NONE);
                    Due later = rule.due(null, START.atStartOfDay(), workingDays, week);
                    assertTrue(later.on().isAfter(due.on()), due.on() + " " + later.on());
                }));
    }

    /** What waits for others is printed, so that it is seen to be short. */
    @Test
    void theRowsWithoutAnEventAreListedWithTheIssueThatBringsIt() {
        Map<String, List<String>> waiting = rules.all().stream()
                .filter(rule -> rule.awaits() != null)
                .collect(Collectors.groupingBy(
                        rule -> Objects.requireNonNull(rule.awaits()),
                        TreeMap::new,
                        Collectors.mapping(DeadlineRule::id, Collectors.toList())));
        waiting.forEach((issue, ids) -> System.out.println("awaits " + issue + ": " + String.join(" ", ids)));
        assertEquals(WAITS_FOR, waiting.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        // 15 working days from 2 to 23 March: the eleventh, and the last but one
        "2026-03-02,2026-03-23,2026-03-17,2026-03-20",
        // two working days over a weekend: both warnings are one
        "2026-03-05,2026-03-09,2026-03-06,2026-03-06",
        "2026-03-02,2026-03-03,2026-03-02,2026-03-02",
    })
    void aTermIsWarnedOfAtSeventyPercentAndWithOneWorkingDayLeft(
            LocalDate start, LocalDate last, LocalDate warn, LocalDate near) {
        assertEquals(new Reminders(warn, near), rules.reminders(start, last, workingDays, PausedDays.NONE));
    }

    @Test
    void theUrgentAreShorter() {
        DeadlineRule look = rules.rule("FIRST_LOOK");
        assertEquals(
                List.of("2H", "0WD", "2WD", "5WD"),
                Stream.of("U0", "U1", "U2", "U3").map(look::limit).toList());
    }

    @Test
    void aTableThatContradictsItselfIsRefused() throws IOException {
        String table = Files.readString(Path.of("../../deploy/data/deadlines.json"));
        assertEquals(rules.all(), read(table).rules());
        for (String broken : List.of(
                table.replaceFirst("\"15WD\"", "\"15XD\""),
                table.replaceFirst("\"D02\"", "\"D01\""),
                table.replaceFirst("\"EVERY\"", "\"SOME\""),
                table.replaceFirst("\"24H\"", "\"24H\", \"pauses\": [\"APPRAISAL\"]"),
                table.replaceFirst("\"APPRAISAL\"", "\"HOLIDAY\""))) {
            assertThrows(IllegalArgumentException.class, () -> read(broken));
        }
    }

    private static DeadlineTable read(String table) {
        return DeadlineRules.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static WorkingDays shipped() {
        try {
            return WorkingDays.read(Files.readString(Path.of("../../deploy/data/calendar.json")));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
