package dengwen.routing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The signed table that says which desk gets the key to a report. The browser decides by it, the server checks by it;
 * both read the same document by the same rules: the first rule whose condition holds and whose lead is not excluded.
 */
@JsonIgnoreProperties({"note", "derive"})
public record Matrix(
        String version,
        Map<String, Set<String>> facets,
        Set<String> officialRoles,
        Map<String, List<String>> assistByField,
        Map<String, String> regulatorByField,
        Set<String> keyHolders,
        List<Rule> rules) {

    // A misspelt condition that were skipped in silence would open its rule to everybody.
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * Reads the published document.
     *
     * @throws MatrixRefused when it is no matrix, or one that leaves a report without a desk
     */
    public static Matrix read(String document) {
        try {
            Matrix matrix = JSON.readValue(document, Matrix.class);
            new MatrixCheck(matrix).run();
            return matrix;
        } catch (JsonProcessingException broken) {
            throw new MatrixRefused("it does not read as one");
        }
    }

    /** The route of a report that must not reach the given desks. */
    public Route route(Facets facets, Set<String> excludedDesks) {
        return rules.stream()
                .filter(rule -> rule.open(excludedDesks) && rule.when().holds(facets, officialRoles))
                .findFirst()
                .map(rule -> route(rule, facets, excludedDesks))
                .orElse(Route.LAST_RESORT);
    }

    /**
     * Every lead that some choice of excluded agencies gives to these facets, the plain one first. The server never
     * learns whom a report accuses, so this is all that it can hold a lead against.
     */
    public Set<String> leads(Facets facets) {
        Set<String> leads = new LinkedHashSet<>();
        String next = route(facets, Set.of()).lead();
        // the sealed path cannot be excluded, so it comes twice at the latest
        while (leads.add(next)) {
            next = route(facets, Agencies.desksOf(leads)).lead();
        }
        return leads;
    }

    /** Names of the facets whose value this matrix does not list; empty when it knows them all. */
    public List<String> unknown(Facets sent) {
        return Stream.of(
                        Map.entry("field", List.of(sent.field())),
                        Map.entry("allegation", sent.allegation()),
                        Map.entry("role", List.of(sent.role())),
                        Map.entry("rank", List.of(sent.rank())),
                        Map.entry("managing", List.of(sent.managing())),
                        Map.entry("higherPost", List.of(sent.higherPost())))
                .filter(facet -> !values(facet.getKey()).containsAll(facet.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes that a facet may have, for the answer to a wrong one. */
    public String choices(String facet) {
        return String.join(", ", new TreeSet<>(values(facet)));
    }

    Set<String> values(String facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    private Route route(Rule rule, Facets facets, Set<String> excludedDesks) {
        return new Route(
                rule.no(),
                rule.lead(),
                agencies(rule.assist(), rule, facets, excludedDesks),
                agencies(rule.sheetTo() == null ? List.of() : rule.sheetTo(), rule, facets, excludedDesks),
                rule.urgency(),
                rule.note());
    }

    private List<String> agencies(List<String> written, Rule rule, Facets facets, Set<String> excludedDesks) {
        List<String> agencies = new ArrayList<>();
        for (String agency : written) {
            switch (agency) {
                case Rule.BY_FIELD -> agencies.addAll(assistByField.getOrDefault(facets.field(), List.of()));
                case Rule.REGULATOR -> agencies.add(regulatorByField.getOrDefault(facets.field(), Rule.REGULATOR));
                default -> agencies.add(agency);
            }
        }
        return agencies.stream()
                .distinct()
                .filter(agency -> !agency.equals(rule.lead()) && !excludedDesks.contains(agency))
                .toList();
    }
}
