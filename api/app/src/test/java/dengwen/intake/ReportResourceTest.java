package dengwen.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportResourceTest {

    private World world;

    @BeforeEach
    void theWorldStands() {
        world = World.made();
    }

    private ObjectNode sealed() {
        return (ObjectNode)
                world.citizen().seals("DISC", Citizen.content("某科长打招呼。")).json();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Nested
    class WhoeverSendsAgain {

        @Test
        void withTheSameKeyGetsTheFirstAnswer() {
            ObjectNode report = sealed();
            String key = Json.fresh();

            String first = Citizen.files(report, key).statusCode(201).extract().asString();
            String second = Citizen.files(report, key).statusCode(201).extract().asString();

            assertEquals(first, second);
        }

        @Test
        void withTheSameKeyAtTheSameTimeGetsOneAnswer() throws Exception {
            ObjectNode report = sealed();
            String key = Json.fresh();
            Callable<String> filing =
                    () -> Citizen.files(report, key).statusCode(201).extract().asString();

            Set<String> answers = new HashSet<>();
            try (var clients = Executors.newFixedThreadPool(8)) {
                for (var answer :
                        clients.invokeAll(Stream.generate(() -> filing).limit(8).toList())) {
                    answers.add(answer.get());
                }
            }

            assertEquals(1, answers.size());
        }

        @Test
        void withAnotherKeyLearnsThatItIsThere() {
            ObjectNode report = sealed();
            Citizen.files(report).statusCode(201);

            refused(Citizen.files(report), 409, "clue-exists");
        }

        @Test
        void withTheSameKeyAndAnotherBodyIsRefused() {
            String key = Json.fresh();
            Citizen.files(sealed(), key).statusCode(201);

            refused(Citizen.files(sealed(), key), 422, "idempotency-key-reused");
        }
    }

    @Nested
    class TheRoute {

        @ParameterizedTest
        @ValueSource(strings = {"MKT", "DISC_TRIAGE", "SUPERIOR"})
        void mustBeOneThatTheMatrixYields(String lead) {
            ObjectNode report = (ObjectNode)
                    world.citizen().seals(lead, Citizen.content("某科长打招呼。")).json();

            refused(Citizen.files(report), 422, "route-refused");
        }

        @Test
        void mayBeTheOneThatIsLeftWhenAgenciesAreExcluded() {
            ObjectNode content = Citizen.content("价格问题。");
            ((ObjectNode) content.get("facets"))
                    .put("role", "OWNER")
                    .put("rank", "R_NONE")
                    .put("managing", "M_NONE");
            ((ArrayNode) content.at("/facets/allegation")).removeAll().add("A23");

            Citizen.files(world.citizen().seals("MKT", content).json()).statusCode(201);
            Citizen.files(world.citizen().seals("DISC_TRIAGE", content).json()).statusCode(201);
        }

        @Test
        void ofAReportOnTheDistrictsLeadersShowsNoFacets() {
            ObjectNode content = Citizen.content("副区长打招呼。");
            ((ObjectNode) content.get("facets")).put("rank", "R_XIANCHU").put("managing", "M_CITY");

            refused(Citizen.files(world.citizen().seals("DISC", content).json()), 422, "route-refused");
            refused(Citizen.files(world.citizen().seals("SUPERIOR", content).json()), 422, "route-refused");
        }

        @Test
        void upwardReachesTheSuperiorAlone() {
            String clue = Citizen.files(world.citizen()
                            .sealsUpward(Citizen.content("副区长打招呼。"))
                            .json())
                    .statusCode(201)
                    .extract()
                    .path("clueId");

            world.person("zhou.ming")
                    .clue(clue)
                    .statusCode(200)
                    .body("sealed", equalTo(true))
                    .body("facets", nullValue())
                    .body("urgency", nullValue())
                    .body("deadlines.rule", hasItem("D04"));
            world.person("li.wen").clue(clue).statusCode(404);
            assertFalse(world.person("li.wen").queue().contains(clue));
        }

        @Test
        void needsOversightBesideTheLead() {
            ObjectNode report = sealed();
            ((ArrayNode) report.get("grants")).remove(1);

            refused(Citizen.files(report), 422, "route-refused");
        }

        @Test
        void needsTheKeysOfTheManifestInForce() {
            ObjectNode report = sealed();
            ((ObjectNode) report.at("/grants/0")).put("epoch", 2);
            refused(Citizen.files(report), 422, "route-refused");

            refused(Citizen.files(sealed().put("manifestVersion", 2)), 409, "manifest-outdated");
        }
    }

    @Nested
    class TheFacets {

        @ParameterizedTest
        @CsvSource({"field,F8", "role,KING", "rank,R_KING", "managing,M_KING", "higherPost,MAYBE"})
        void areCodesOfTheMatrix(String facet, String value) {
            ObjectNode report = sealed();
            ((ObjectNode) report.get("facets")).put(facet, value);

            ValidatableResponse answer = Citizen.files(report);

            refused(answer, 422, "invalid-field");
            answer.body("errors[0].field", equalTo("/facets/" + facet));
        }

        @Test
        void doNotComeFromAUnit() {
            ObjectNode report = sealed();
            ((ObjectNode) report.get("facets")).put("mode", "UNIT");

            refused(Citizen.files(report), 422, "mode-unavailable");
        }
    }

    @Nested
    class TheEnvelopes {

        @Test
        void mustBelongToTheClue() {
            JsonNode other = sealed();
            ObjectNode swapped = sealed();
            swapped.set("report", other.get("report"));
            refused(Citizen.files(swapped), 422, "envelope-refused");

            ObjectNode granted = sealed();
            ((ObjectNode) granted.at("/grants/0")).set("ciphertext", other.at("/grants/0/ciphertext"));
            refused(Citizen.files(granted), 422, "envelope-refused");

            ObjectNode rekeyed = sealed();
            rekeyed.set("authPublicKey", other.get("authPublicKey"));
            refused(Citizen.files(rekeyed), 422, "envelope-refused");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "YWdlLWVuY3J5cHRpb24ub3JnL3YxCg==", "LS0tLS1CRUdJTiBBR0UgRU5DUllQVEVEIEZJTEUtLS0tLQ=="})
        void mustBeAgeFilesOfTheAgreedForm(String file) {
            refused(Citizen.files(sealed().put("report", file)), 422, "envelope-refused");
        }

        @Test
        void mustBeSealedToKeysOfTheAgreedType() {
            String plain = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

            ValidatableResponse answer = Citizen.files(sealed().put("clueRecipient", plain));

            refused(answer, 422, "invalid-field");
            answer.body("errors[0].field", equalTo("/clueRecipient"));
        }
    }
}
