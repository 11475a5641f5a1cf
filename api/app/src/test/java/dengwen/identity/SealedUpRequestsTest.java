package dengwen.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.world.GoingUp;
import dengwen.world.Person;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of requests for a name whose clue goes up to the superior organ, and who hears of it there. */
@QuarkusTest
class SealedUpRequestsTest {

    @Inject
    EntityManager database;

    private World world;
    private Person zhou;
    private String clue;
    private Unmasker unmasker;

    @BeforeEach
    void aNamedReportThatTheDeskHasOpened() {
        world = World.made();
        zhou = world.person("zhou.ming");
        clue = world.namedCitizen().filed();
        world.person("li.wen").opens(clue).statusCode(201);
        unmasker = new Unmasker(clue);
    }

    private void goesUp() {
        new GoingUp(clue).by(world.person("li.wen")).statusCode(201);
    }

    private ValidatableResponse listed(String user) {
        return world.person(user).asking().get("/v1/custody").then().statusCode(200);
    }

    private String row(String part) {
        return "items.find { it.requestId == '" + unmasker.id() + "' }." + part;
    }

    @Test
    void custodiansSeeThatItEndedAndCanAnswerItNoMore() {
        unmasker.asks().statusCode(201);
        unmasker.approves().statusCode(201);
        unmasker.gives("zhao.min", "MKT").statusCode(201);
        listed("lin.bo").body(row("ended"), nullValue());
        goesUp();

        listed("lin.bo").body(row("ended"), equalTo("SEALED_UP"));
        listed("zhao.min").body("items.requestId", not(hasItem(unmasker.id())));
        world.person("lin.bo")
                .asking()
                .get("/v1/custody/" + unmasker.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:dengwen:problem:unmask-closed"));
    }

    @Test
    void theEndStandsInTheLogAndBeforeTheSuperior() {
        unmasker.asks().statusCode(201);
        unmasker.approves().statusCode(201);
        goesUp();
        zhou.opens(clue).statusCode(201);

        zhou.clue(clue).body("timeline.findAll { it.type == 'unmask-ended' }.actor", contains("server"));
        zhou.asking()
                .get("/v1/clues/" + clue + "/identity")
                .then()
                .body("unmaskings.state", contains("ENDED"))
                .body("unmaskings.ended", contains("SEALED_UP"));
    }

    @Test
    void whatTheSecondOfficerHadNotSignedEndsToo() {
        unmasker.asks().statusCode(201);
        goesUp();

        zhou.asking().get("/v1/clues/" + clue + "/identity").then().body("unmaskings.ended", contains("SEALED_UP"));
    }

    @Test
    void theSuperiorsHeadIsToldThatSomethingWaitsAndNotWhat() {
        long before = told();
        goesUp();
        assertEquals(before + 1, told());
    }

    /** The head of a desk sees it whole, and is told what it is told. */
    private long told() {
        return ((Number) database.createNativeQuery("select count(*) from notice where audience = 'desk:SUPERIOR'"
                                + " and kind = 'WAITS' and clue_id is null")
                        .getSingleResult())
                .longValue();
    }
}
