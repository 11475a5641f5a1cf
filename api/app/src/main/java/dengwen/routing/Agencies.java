package dengwen.routing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the agencies that a report accuses or excludes to the desks that must not see it. */
final class Agencies {

    private static final Set<String> DESKS_OF_DISC = Set.of("DISC", "DISC_TRIAGE");

    private Agencies() {}

    /**
     * Accusing the discipline organ, by whichever of its two ordinary desks, shuts both; its cadre-supervision office stays, since it exists to
     * look at that organ, unless it is named itself.
     */
    public static Set<String> desksOf(Collection<String> agencies) {
        return agencies.stream()
                .flatMap(agency -> DESKS_OF_DISC.contains(agency) ? DESKS_OF_DISC.stream() : Stream.of(agency))
                .collect(Collectors.toUnmodifiableSet());
    }
}
