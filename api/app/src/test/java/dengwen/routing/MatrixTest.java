package dengwen.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {

    private static final int CASES = 26;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Matrix matrix = ShippedMatrix.read();

    record Case(
            @JsonProperty("case") String name,
            Facets facets,
            @Nullable Set<String> excluded,
            String lead,
            String rule) {}

    @TestFactory
    Stream<DynamicTest> everyRoutingCaseFindsItsDesk() throws IOException {
        List<Case> cases = cases();
        assertEquals(CASES, cases.size());
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Route route = matrix.route(each.facets(), each.excluded() == null ? Set.of() : each.excluded());
                    assertEquals(each.lead(), route.lead());
                    assertEquals(each.rule(), route.rule());
                }));
    }

    @Test
    void theAssistingAgenciesFollowTheFieldAndLeaveOutWhoIsExcluded() {
        Facets chief = new Facets("F4", List.of("A07"), "LEADER", "R_XIANGKE", "M_DIST", "NO", false, false);

        assertEquals(
                List.of("MKT", "AUD", "REG_HEALTH", "REG_MEDINS", "REG_DRUG"),
                matrix.route(chief, Set.of()).assist());
        assertEquals(
                List.of("AUD", "REG_MEDINS", "REG_DRUG"),
                matrix.route(chief, Set.of("MKT", "REG_HEALTH")).assist());
    }

    @Test
    void aRegulatorGetsASheetAndNeverTheKey() {
        Facets bidders = new Facets("F1", List.of("A06"), "OWNER", "R_NONE", "M_NONE", "NO", false, false);

        Route route = matrix.route(bidders, Set.of());

        assertEquals("DISC_TRIAGE", route.lead());
        assertEquals(List.of("REG_CONSTRUCTION"), route.sheetTo());
    }

    @Test
    void anUnknownValueIsNamedByItsFacet() {
        Facets odd = new Facets("F8", List.of("A02", "A77"), "KING", "R_NONE", "M_NONE", "MAYBE", false, false);

        assertEquals(List.of("field", "allegation", "role", "higherPost"), matrix.unknown(odd));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"when\":{},\"lead\":\"DISC_TRIAGE\" | \"when\":{\"role\":[\"OWNER\"]},\"lead\":\"DISC_TRIAGE\"",
                "\"lead\":\"AUD\" | \"lead\":\"REG_FINANCE\"",
                "\"crimeLine\":true},\"lead\" | \"crimeline\":true},\"lead\"",
                "\"no\":\"4v\" | \"no\":\"4\"",
                "\"when\":{\"allegation\":[\"A20\"]} | \"when\":{\"allegation\":[\"A25\"]}",
                "\"officialRoles\":[ | \"officialRoles\":[\"KING\",",
                "\"rules\":[ | \"rules\":[],\"x\":[",
            })
    void aMatrixThatCouldLoseAReportIsRefused(String written, String changed) throws IOException {
        String broken = ShippedMatrix.document().replace(written, changed);

        assertThrows(MatrixRefused.class, () -> Matrix.read(broken));
    }

    private static List<Case> cases() throws IOException {
        try (InputStream file = MatrixTest.class.getResourceAsStream("/domain/routing-cases.json")) {
            return JSON.readValue(file, new TypeReference<>() {});
        }
    }
}
