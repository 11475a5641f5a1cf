package dengwen.house;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.world.World;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever runs the server reads of it, on a port that no reporter and no officer uses. */
@QuarkusTest
class StartTest {

    /** What a figure may be about; a new kind of figure is a decision. */
    private static final String ADMITTED = "(jvm|process|system|dengwen)_.*";

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void isReadyOnceTheDatabaseAnswers() {
        when().get(health + "/ready").then().statusCode(200).body("status", equalTo("UP"));
        when().get(health + "/live").then().statusCode(200);
    }

    @Test
    void saysHowLongTheManifestIsInForceAndWhetherTheCalendarReachesFarEnough() {
        World.made();
        when().get(health + "/well")
                .then()
                .body("checks.find { it.name == 'manifest in force' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'manifest in force' }.data.daysLeft", greaterThan(360))
                .body(
                        "checks.find { it.name == 'calendar of the days to come' }.data.until",
                        matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void measuresTheMachineAndItsOwnStateAndNothingThatCountsRequests() {
        World.made().citizen().filed();
        String figures = when().get(metrics).then().statusCode(200).extract().asString();
        List<String> strangers = figures.lines()
                .filter(line -> !line.startsWith("#") && !line.matches(ADMITTED))
                .toList();
        assertEquals(List.of(), strangers);
        assertEquals(
                1,
                figures.lines()
                        .filter(line -> line.startsWith("dengwen_manifest_days_left 36"))
                        .count(),
                figures);
    }

    @Test
    void saysNothingOfItOnTheReportersPort() {
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready")) {
            given().get(path).then().statusCode(404);
        }
    }
}
