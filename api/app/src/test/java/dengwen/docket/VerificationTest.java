package dengwen.docket;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationTest {

    private World world;
    private Person li;
    private String clue;

    @BeforeEach
    void aNamedReportThatTheDeskHasOpened() {
        world = World.made();
        li = world.person("li.wen");
        clue = world.namedCitizen().filed();
        li.opens(clue).statusCode(201);
    }

    @Test
    void startsAsNotDoneAndIsNoPartOfAnAnonymousReport() {
        li.clue(clue).body("identityVerification", equalTo("NOT_DONE"));
        String anonymous = world.citizen().filed();
        li.opens(anonymous).statusCode(201);

        li.clue(anonymous).body("identityVerification", nullValue());
        refused(finds(li, anonymous, "CONFIRMED"), 404, "not-found");
    }

    @Test
    void isConfirmedAfterSomebodyWasNotReached() {
        finds(li, clue, "UNREACHABLE").statusCode(201);
        finds(li, clue, "CONFIRMED").statusCode(201).body("identityVerification", equalTo("CONFIRMED"));

        li.clue(clue)
                .body("identityVerification", equalTo("CONFIRMED"))
                .body("timeline.type", hasItem("identity-unreachable"))
                .body("timeline.type", hasItem("identity-confirmed"));
    }

    @Test
    void isForGoodOnceTheContactDeniedItAndNobodyAsksForTheNameAnyMore() {
        finds(li, clue, "DENIED").statusCode(201);

        refused(finds(li, clue, "CONFIRMED"), 409, "state-refused");
        refused(new Unmasker(clue).asks(), 409, "state-refused");
        li.clue(clue).body("identityVerification", equalTo("DENIED"));
    }

    @Test
    void isRecordedUnderTheNameOfItsResultAndNothingElse() {
        refused(
                li.does(
                        clue,
                        "verifications",
                        "identity-confirmed",
                        Json.object()
                                .put("desk", "DISC")
                                .put("result", "DENIED")
                                .put("way", "CALL")),
                422,
                "event-refused");
        refused(finds(li, clue, "NOT_DONE"), 422, "invalid-field");
    }

    private static ValidatableResponse finds(Person officer, String clue, String result) {
        return officer.does(
                clue,
                "verifications",
                "identity-" + result.toLowerCase(Locale.ROOT),
                Json.object().put("desk", "DISC").put("result", result).put("way", "MAILBOX"));
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }
}
