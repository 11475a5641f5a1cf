package dengwen.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Sha256;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of deadlines that comes with this version of the product. It names events, so it changes with the code that
 * knows them and not with a manifest; the calendar, which changes yearly, is published (api/decisions/0014).
 */
@Startup
@Singleton
public class DeadlineRules {

    /** To accept a report or refuse it. */
    public static final String ACCEPTANCE = "ACCEPTANCE";

    private final DeadlineTable table;
    private final Map<String, DeadlineRule> rules;
    private final String hash;

    /** @throws IllegalArgumentException when the table contradicts itself: the server does not start */
    DeadlineRules() {
        byte[] document = document();
        table = read(document);
        hash = Sha256.hex(document);
        rules = table.rules().stream().collect(Collectors.toMap(DeadlineRule::id, Function.identity()));
    }

    private static byte[] document() {
        try (InputStream file = DeadlineRules.class.getResourceAsStream("deadlines.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static DeadlineTable read(byte[] document) {
        try {
            return new ObjectMapper().readValue(document, DeadlineTable.class);
        } catch (IOException broken) {
            throw new IllegalArgumentException("The table of deadlines does not read", broken);
        }
    }

    /** Every clock, in the order of the table. */
    public List<DeadlineRule> all() {
        return table.rules();
    }

    /** @throws IllegalArgumentException when the table has no such clock */
    public DeadlineRule rule(String id) {
        DeadlineRule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("the table of deadlines has no " + id);
        }
        return rule;
    }

    /** When a term from one day to another is warned of. */
    public Reminders reminders(LocalDate start, LocalDate last, WorkingDays workingDays, PausedDays paused) {
        return Reminders.of(start, last, workingDays, paused, table.warnPercent());
    }

    /** Where what stays overdue climbs to. */
    public Office office() {
        return table.office();
    }

    /** Which table it is, and hex of its hash. */
    String edition() {
        return table.version() + " " + hash;
    }
}
