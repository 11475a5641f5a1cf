package dengwen.intake;

import dengwen.routing.Facets;
import dengwen.routing.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The part of an ordinary report that the server may read: what matrix and clocks need, and nothing else. */
public record PlainFacets(
        @NotNull @Pattern(regexp = "F[1-59]") String field,
        @NotNull @Size(min = 1, max = 25) List<@NotNull String> allegation,
        @NotNull String role,
        @NotNull String rank,
        @NotNull String managing,
        @NotNull String higherPost,
        @NotNull Mode mode,
        @NotNull Ongoing ongoing,
        @NotNull Boolean imminent,
        @NotNull Boolean danger,
        @NotNull Boolean crimeLine) {

    private static final String RETALIATION = "A18";

    /** Who the reporter is to the desk. */
    public enum Mode {
        ANONYMOUS,
        NAMED,
        UNIT
    }

    /** Whether it still goes on. */
    public enum Ongoing {
        YES,
        NO,
        UNKNOWN
    }

    /** How soon somebody must look at it. */
    public Urgency urgency() {
        return Urgency.of(danger, imminent || allegation.contains(RETALIATION), ongoing == Ongoing.YES);
    }

    Facets forMatrix() {
        return new Facets(field, allegation, role, rank, managing, higherPost, crimeLine, false);
    }
}
