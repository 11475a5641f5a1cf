package dengwen.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoutingProperties {

    private final Matrix matrix = ShippedMatrix.read();
    private final Set<String> agencies = Set.of("DISC", "DISC_CADRE_SUPERVISION", "PROC", "POL", "AUD", "MKT");

    @Property
    void theOrderOfAllegationsChangesNothing(@ForAll("facets") Facets facets, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(facets.allegation());
        Collections.shuffle(shuffled, random);
        Facets other = new Facets(
                facets.field(),
                shuffled,
                facets.role(),
                facets.rank(),
                facets.managing(),
                facets.higherPost(),
                facets.crimeLine(),
                false);

        assertEquals(matrix.route(facets, Set.of()), matrix.route(other, Set.of()));
    }

    @Property
    void noExcludedDeskEverLeadsOrAssists(@ForAll("facets") Facets facets, @ForAll("excluded") Set<String> named) {
        Set<String> desks = Agencies.desksOf(named);

        Route route = matrix.route(facets, desks);

        assertFalse(desks.contains(route.lead()));
        assertTrue(Collections.disjoint(desks, route.assist()));
        assertTrue(Collections.disjoint(desks, route.sheetTo()));
    }

    @Property
    void theLeadsAreExactlyThoseOfEveryChoiceOfExclusions(@ForAll("facets") Facets facets) {
        Set<String> tried = new HashSet<>();
        for (Set<String> named : subsets(List.copyOf(agencies))) {
            tried.add(matrix.route(facets, Agencies.desksOf(named)).lead());
        }

        assertEquals(tried, matrix.leads(facets));
    }

    @Property
    void everyValueThatAPersonCanChooseIsKnown(@ForAll("facets") Facets facets) {
        assertEquals(List.of(), matrix.unknown(facets));
    }

    @Example
    void everyRuleCanBeReached() {
        Set<String> reached = new HashSet<>();
        for (String allegation : matrix.values("allegation")) {
            for (String role : matrix.values("role")) {
                for (String managing : matrix.values("managing")) {
                    reached.add(rule(allegation, role, managing, false, false));
                    reached.add(rule(allegation, role, managing, true, false));
                    reached.add(rule(allegation, role, managing, false, true));
                }
            }
        }

        assertEquals(matrix.rules().stream().map(Rule::no).collect(Collectors.toSet()), reached);
    }

    @Example
    void onlyAnOfficersActReachesRuleEighteen() {
        assertEquals("19", rule("A99", "OWNER", "M_NONE", false, false));
        assertEquals("18", rule("A99", "OWNER", "M_NONE", false, true));
    }

    @Provide
    Arbitrary<Facets> facets() {
        return Combinators.combine(
                        any("field"),
                        any("allegation").list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                        any("role"),
                        any("rank"),
                        any("managing"),
                        any("higherPost"),
                        Arbitraries.of(true, false))
                .as((field, allegation, role, rank, managing, post, crime) ->
                        new Facets(field, allegation, role, rank, managing, post, crime, false));
    }

    @Provide
    Arbitrary<Set<String>> excluded() {
        return Arbitraries.of(agencies).set();
    }

    private Arbitrary<String> any(String facet) {
        return Arbitraries.of(matrix.values(facet));
    }

    private String rule(String allegation, String role, String managing, boolean crime, boolean approved) {
        Facets facets = new Facets("F1", List.of(allegation), role, "R_NONE", managing, "NO", crime, approved);
        return matrix.route(facets, Set.of()).rule();
    }

    private static List<Set<String>> subsets(List<String> of) {
        List<Set<String>> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << of.size(); chosen++) {
            Set<String> subset = new HashSet<>();
            for (int bit = 0; bit < of.size(); bit++) {
                if ((chosen >> bit & 1) == 1) {
                    subset.add(of.get(bit));
                }
            }
            all.add(subset);
        }
        return all;
    }
}
