package dengwen.house;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {

    @Test
    void isReadyOnceTheDatabaseAnswers() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
