package dengwen.kernel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.world.Json;
import dengwen.world.Newcomer;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deeds that are done once, on the example of an account, which can be made only once. */
@QuarkusTest
class OnceTest {

    private final EntityManager database;

    private final Newcomer newcomer = new Newcomer();
    private String body = "";

    OnceTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void world() {
        body = newcomer.request("admin", World.made().person("admin").keys().signingKey())
                .toString();
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        String key = Json.fresh();
        String first = send(key, body).statusCode(201).extract().asString();
        assertEquals(first, send(key, body).statusCode(201).extract().asString());
    }

    @Test
    void repeatsThatArriveTogetherAllGetIt() throws Exception {
        String key = Json.fresh();
        Callable<Integer> repeat = () -> send(key, body).extract().statusCode();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> repeat).toList());
            for (var answer : answers) {
                assertEquals(201, answer.get());
            }
        }
    }

    @Test
    void theSameDeedUnderAnotherKeyIsAnotherDeed() {
        send(Json.fresh(), body).statusCode(201);
        send(Json.fresh(), body).statusCode(422).body("type", equalTo("urn:dengwen:problem:account-refused"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = Json.fresh();
        send(key, body).statusCode(201);
        send(key, body + " ").statusCode(422).body("type", equalTo("urn:dengwen:problem:idempotency-key-reused"));
    }

    @Test
    void aRefusedDeedLeavesItsKeyFree() {
        String key = Json.fresh();
        send(key, newcomer.request(newcomer.keys().signingKey()).toString()).statusCode(422);
        send(key, body).statusCode(201);
    }

    @Test
    void aKeyIsSixteenToSixtyFourPlainCharacters() {
        for (String key : List.of("", "short", "x".repeat(65), "with space in the key", "schlüssel-schlüssel")) {
            send(key, body).statusCode(400).body("type", equalTo("urn:dengwen:problem:idempotency-key-missing"));
        }
    }

    @Test
    void theRowTellsTheDayAndNoFinerTime() {
        var columns = database.createNativeQuery(
                        "select data_type from information_schema.columns"
                                + " where table_schema = database() and table_name = 'answer' order by data_type",
                        String.class)
                .getResultList();
        assertEquals(List.of("binary", "binary", "date", "longtext"), columns);
    }

    private static ValidatableResponse send(String key, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/officers")
                .then();
    }
}
