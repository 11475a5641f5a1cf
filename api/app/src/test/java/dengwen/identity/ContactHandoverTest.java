package dengwen.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.world.Relay;
import dengwen.world.Telephone;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** wang.lei is the one whom the list has dropped; deng.xia of the petition office follows him, or pan.yue who came later. */
@QuarkusTest
class ContactHandoverTest {

    private static final String GONE = "wang.lei";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.CHINESE);

    private World world;
    private String clue;
    private Relay part;

    @BeforeEach
    void isHeldByWhoTheListHasDropped() {
        world = World.made();
        clue = world.callableCitizen().filed();
        world.person("li.wen").opens(clue).statusCode(201);
        NewList.callsAt(clue, "deng.xia", GONE);
        part = Relay.ofContact(clue, "deng.xia");
    }

    @Test
    void goesToWhoFollowsWhoGivesAShareInItsPlace() {
        NewList.cameLater(clue, "pan.yue");
        part.offers(GONE, "pan.yue").statusCode(201);
        part.takes("pan.yue").statusCode(201);
        refused(part.reads(GONE), 404, "not-found");

        Telephone telephone = new Telephone(clue);
        telephone.asks().statusCode(201);
        telephone.takes().statusCode(201);
        call("pan.yue", telephone).body("kept", equalTo("deng.xia")).body("sealedBy", equalTo(GONE));
        telephone.givesInPlaceOf("deng.xia", "pan.yue").statusCode(201);
        telephone.opens(Telephone.TAKER).statusCode(201).body("answers.kept", contains("deng.xia"));
    }

    @Test
    void goesToNobodyWhoHasAnotherPartOfIt() {
        refused(part.offers(GONE, "hu.yan"), "held");
    }

    @Test
    void isOfferedToOneAtATime() {
        NewList.cameLater(clue, "pan.yue");
        part.offers(GONE, "pan.yue").statusCode(201);
        String first = part.hash();
        part.offers(GONE, "deng.xia").statusCode(201);

        refused(part.takes("pan.yue", first), 409, "handover-closed");
        part.takes("deng.xia").statusCode(201);
    }

    @Test
    void isNotHandedOnByWhoIsOnTheList() {
        NewList.cameLater(clue, "pan.yue");
        refused(Relay.ofContact(clue, "hu.yan").offers("hu.yan", "pan.yue"), "part");
    }

    @Test
    void showsTheOthersWhatIsLeftWithoutIt() {
        JsonNode row = part.rows("hu.yan").getFirst();
        assertEquals("UNKEPT", row.get("step").asText());
        assertTrue(row.get("enough").asBoolean());

        NewList.callsAt(clue, "pan.yue", "chen.jing");
        assertFalse(part.rows("hu.yan").getFirst().get("enough").asBoolean());
    }

    @Test
    void letsWhoIsDroppedSeeNoCall() {
        Telephone telephone = new Telephone(clue);
        telephone.asks().statusCode(201);
        call(GONE, telephone).statusCode(404);
        world.person(GONE).asking().get("/v1/calls").then().body("items", empty());
        refused(telephone.refuses(GONE), 404, "not-found");
    }

    private ValidatableResponse call(String who, Telephone telephone) {
        return world.person(who).asking().get("/v1/calls/" + telephone.id()).then();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private static void refused(ValidatableResponse answer, String why) {
        refused(answer, 422, "handover-refused");
        answer.body("detail", equalTo(TEXTS.getString("handover-refused." + why)));
    }
}
