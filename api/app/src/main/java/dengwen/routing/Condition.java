package dengwen.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The left side of a rule: every member that is present must hold; an empty condition always holds. */
record Condition(
        @Nullable List<Condition> anyOf,
        @Nullable Set<String> allegation,
        @Nullable Set<String> allegationOutside,
        @Nullable Set<String> role,
        @Nullable Set<String> rank,
        @Nullable Set<String> managing,
        @Nullable Set<String> higherPost,
        @Nullable Boolean official,
        @Nullable Boolean crimeLine,
        @Nullable Boolean falseAccusationApproved) {

    boolean holds(Facets facets, Set<String> officialRoles) {
        return (anyOf == null || anyOf.stream().anyMatch(each -> each.holds(facets, officialRoles)))
                && (allegation == null || facets.allegation().stream().anyMatch(allegation::contains))
                && (allegationOutside == null || !allegationOutside.containsAll(facets.allegation()))
                && holds(role, facets.role())
                && holds(rank, facets.rank())
                && holds(managing, facets.managing())
                && holds(higherPost, facets.higherPost())
                && (official == null || official == officialRoles.contains(facets.role()))
                && (crimeLine == null || crimeLine == facets.crimeLine())
                && (falseAccusationApproved == null || falseAccusationApproved == facets.falseAccusationApproved());
    }

    private static boolean holds(@Nullable Set<String> wanted, String actual) {
        return wanted == null || wanted.contains(actual);
    }

    /** True for the condition that nothing can fail. */
    boolean always() {
        return equals(new Condition(null, null, null, null, null, null, null, null, null, null));
    }

    /** Each facet this condition names, with the values it names. */
    Stream<Named> named() {
        Stream<Named> own = Stream.of(
                new Named("allegation", orNone(allegation)),
                new Named("allegation", orNone(allegationOutside)),
                new Named("role", orNone(role)),
                new Named("rank", orNone(rank)),
                new Named("managing", orNone(managing)),
                new Named("higherPost", orNone(higherPost)));
        return anyOf == null ? own : Stream.concat(own, anyOf.stream().flatMap(Condition::named));
    }

    private static Set<String> orNone(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }

    record Named(String facet, Set<String> values) {}
}
