package dengwen.house;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The running API is what openapi.yaml says, no more and no less. */
@QuarkusTest
class ContractTest {

    private final Promises promises = new Promises();

    @BeforeEach
    void listen() {
        World.made();
        RestAssured.filters(promises);
    }

    @AfterEach
    void stop() {
        RestAssured.replaceFiltersWith(List.of());
    }

    @Test
    void everyOperationIsThereAndNoOther() {
        Set<String> built = new TreeSet<>();
        for (JavaClass resource : Rooms.CLASSES) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = resource.getAnnotationOfType(Path.class).value();
                resource.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .forEach(method -> built.add(operation(root, method)));
            }
        }
        assertEquals(OpenApi.operations(), built);
    }

    @Test
    void everySlugOfTheContractHasItsTextsAndNoOther() {
        Set<String> told = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.CHINESE).keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.replace(".title", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> promised =
                OpenApi.slugs().stream().map(row -> row.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(promised, told);
    }

    @Test
    void everyExampleFitsItsOwnSchema() {
        assertEquals(List.of(), OpenApi.exampleFaults());
    }

    @Test
    void everyOperationWithoutATokenOrABodyIsRefusedAsPromised() {
        for (String operation : OpenApi.operations()) {
            String[] parts = operation.split(" ");
            String path = parts[1].replace("{clueId}", "mfzwizltoq2gk3tdmv2xe5dfmu")
                    .replace("{desk}", "DISC")
                    .replace("{user}", "li.wen")
                    .replace("{viewId}", "0".repeat(32))
                    .replace("{blob}", "0".repeat(32))
                    .replace("{requestId}", "0".repeat(32))
                    .replace("{part}", "mfzwizltoq2gk3tdmv2xe5dfmu.NAME")
                    .replace("{day}", "D30")
                    .replace("{hash}", "0".repeat(64));
            given().contentType(ContentType.JSON).request(parts[0], path);
        }
        Set<String> open = Set.of("GET /v1/manifest", "GET /v1/questionnaire", "OPTIONS /v1/blobs");
        assertEquals(open, promises.succeeded);
    }

    @Test
    void everyOperationSucceedsAsPromised() throws Exception {
        Set<String> expected = OpenApi.operations();
        // the world was made by it before this test listened
        expected.remove("POST /v1/manifest");
        new AllOperations().walk();
        assertEquals(expected, promises.succeeded);
    }

    private static String operation(String root, JavaMethod method) {
        String verb = method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst()
                .orElseThrow();
        String path = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return verb + " " + (root + (path.isEmpty() ? "" : "/" + path)).replaceAll("//+", "/");
    }
}
