package dengwen.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The document behind {@link DeadlineRules}. @param warnPercent of a term, after which it is warned of */
record DeadlineTable(String version, int warnPercent, Office office, List<DeadlineRule> rules) {

    DeadlineTable {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(rule.id() + " stands twice in the table of deadlines");
            }
        });
        if (version.isEmpty() || warnPercent < 1 || warnPercent > 99) {
            throw new IllegalArgumentException("the table of deadlines has no version, or warns at no time");
        }
    }
}
