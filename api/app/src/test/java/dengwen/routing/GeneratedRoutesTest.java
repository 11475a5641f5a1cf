package dengwen.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holds the routes of {@code deploy/data/routing-generated.json}, which the browser's evaluation is held against too.
 * After a change of the matrix {@code -Droutes.write=true} writes the file anew.
 */
class GeneratedRoutesTest {

    private static final Path FILE = Path.of("../../deploy/data/routing-generated.json");
    private static final int A_RULE = 10;
    private static final long SEED = 20261122;
    private static final List<String> AGENCIES = List.of("DISC", "DISC_CADRE_SUPERVISION", "PROC", "POL", "AUD", "MKT");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Sent(
            String field,
            List<String> allegation,
            String role,
            String rank,
            String managing,
            String higherPost,
            boolean crimeLine) {

        Facets facets() {
            return new Facets(field, allegation, role, rank, managing, higherPost, crimeLine, false);
        }
    }

    record Case(
            Sent facets,
            Set<String> agencies,
            Set<String> excluded,
            String lead,
            String rule,
            List<String> assist,
            List<String> sheetTo) {}

    private final Matrix matrix = ShippedMatrix.read();
    private final Random random = new Random(SEED);

    @Test
    void theFileHoldsWhatTheMatrixYields() throws IOException {
        List<Case> cases = rulesOfReports().stream()
                .flatMap(rule -> IntStream.range(0, A_RULE).mapToObj(n -> next(rule)))
                .toList();
        if (Boolean.getBoolean("routes.write")) {
            Files.writeString(FILE, text(cases));
        }

        assertEquals(cases, JSON.readValue(FILE.toFile(), new TypeReference<List<Case>>() {}));
    }

    @Test
    void theFileKnowsEveryRuleThatAReportCanMeet() throws IOException {
        Set<String> met = JSON.readValue(FILE.toFile(), new TypeReference<List<Case>>() {}).stream()
                .map(Case::rule)
                .collect(Collectors.toSet());
        Set<String> rules = new HashSet<>(rulesOfReports());
        rules.add(Route.NO_RULE);

        assertEquals(rules, met);
    }

    /** All but the one that an officer's act alone fulfils. */
    private List<String> rulesOfReports() {
        return matrix.rules().stream()
                .map(Rule::no)
                .filter(no -> !no.equals("18"))
                .toList();
    }

    private Case next(String rule) {
        Sent sent = draw();
        while (!matrix.route(sent.facets(), Set.of()).rule().equals(rule)) {
            sent = draw();
        }
        Set<String> agencies = new TreeSet<>(some(Set.copyOf(AGENCIES), 0));
        Set<String> excluded = new TreeSet<>(Agencies.desksOf(agencies));
        Route route = matrix.route(sent.facets(), excluded);
        return new Case(sent, agencies, excluded, route.lead(), route.rule(), route.assist(), route.sheetTo());
    }

    private Sent draw() {
        return new Sent(
                one("field"),
                some(matrix.values("allegation"), 1),
                usuallyQuiet("role"),
                usuallyQuiet("rank"),
                usuallyQuiet("managing"),
                random.nextInt(8) == 0 ? one("higherPost") : "NO",
                random.nextBoolean());
    }

    /** Most cases take the quiet value, so that the later rules are met too. */
    private String usuallyQuiet(String facet) {
        String quiet = switch (facet) {
            case "role" -> "OWNER";
            case "rank" -> "R_NONE";
            default -> "M_NONE";
        };
        return random.nextInt(4) == 0 ? one(facet) : quiet;
    }

    private String one(String facet) {
        List<String> values = sorted(matrix.values(facet));
        return values.get(random.nextInt(values.size()));
    }

    private List<String> some(Set<String> values, int atLeast) {
        List<String> left = new ArrayList<>(sorted(values));
        List<String> chosen = new ArrayList<>();
        int count = atLeast + Math.max(0, random.nextInt(5) - 2);
        for (int n = 0; n < count; n++) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static String text(List<Case> cases) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Case each : cases) {
            lines.add(JSON.writeValueAsString(each));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
