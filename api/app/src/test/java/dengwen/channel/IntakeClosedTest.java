package dengwen.channel;

import static org.hamcrest.Matchers.equalTo;

import dengwen.web.Bare;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** A deployment that nobody has opened yet: an application of its own, in which no manifest is published. */
@QuarkusTest
@TestProfile(Bare.class)
class IntakeClosedTest {

    @Test
    void isToldToEverybodyWhileNoManifestIsInForce() {
        for (String path : new String[] {"/v1/manifest", "/v1/questionnaire"}) {
            RestAssured.get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:dengwen:problem:intake-closed"));
        }
    }
}
