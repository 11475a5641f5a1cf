package dengwen.docket;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.GoingUp;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held of a clue that came up: who lets it out, and that it stands in the log why. */
@QuarkusTest
class HeldTest {

    private Person li;
    private Person zhou;
    private String clue;
    private GoingUp up;

    @BeforeEach
    void aReportIsRead() {
        World world = World.made();
        li = world.person("li.wen");
        zhou = world.person("zhou.ming");
        clue = world.citizen().filed();
        up = new GoingUp(clue);
        li.opens(clue).statusCode(201);
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    @Test
    void isHandedOutToTheSuperiorsDeskAndThatStandsInTheLog() {
        up.by(li).statusCode(201);
        up.decides("HANDED_OUT")
                .statusCode(201)
                .body("state", equalTo("SEALED_UP"))
                .body("held", notNullValue());
        zhou.clue(clue).body("timeline.type", hasItem("held-handed-out"));
    }

    @Test
    void isKeptForAReasonAndMayBeHandedOutLater() {
        up.by(li).statusCode(201);
        zhou.opens(clue).statusCode(201);
        up.decides("KEPT").statusCode(201).body("state", equalTo("REGISTERED")).body("held", nullValue());
        zhou.clue(clue)
                .body("timeline.type", hasItem("held-kept"))
                .body("timeline.type", not(hasItem("held-handed-out")));
        up.decides("HANDED_OUT").statusCode(201).body("held", notNullValue());
    }

    @Test
    void isNothingBeforeTheClueGoesUp() {
        ObjectNode act = li.act().put("decision", "HANDED_OUT").put("reason", "OTHER");
        refused(li.does(clue, "held-decisions", "held-handed-out", act), 409, "state-refused");
    }

    @Test
    void isNotTheDistrictsToDecide() {
        ObjectNode act = li.act().put("decision", "KEPT").put("reason", "OTHER");
        int seq = li.clue(clue).extract().path("head.seq");
        String prev = li.clue(clue).extract().path("head.prev");
        up.by(li).statusCode(201);
        refused(li.sends(clue, "held-decisions", li.signed(clue, "held-kept", act, seq, prev)), 404, "not-found");
    }

    @Test
    void isDecidedForAReasonThatIsOnTheList() {
        up.by(li).statusCode(201);
        ObjectNode act = zhou.act().put("decision", "KEPT").put("reason", "BECAUSE");
        refused(zhou.does(clue, "held-decisions", "held-kept", act), 422, "invalid-field");
    }
}
