package dengwen.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.world.Person;
import dengwen.world.Relay;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** wang.lei is the one whom the list has dropped; lin.bo of PROC follows him. */
@QuarkusTest
class NameHandoverTest {

    private static final String GONE = "wang.lei";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dengwen.kernel.problems", Locale.CHINESE);

    @Inject
    EntityManager database;

    private World world;
    private Person li;
    private String clue;
    private Relay part;

    @BeforeEach
    void isHeldByWhoTheListHasDropped() {
        world = World.made();
        li = world.person("li.wen");
        clue = world.namedCitizen().filed();
        li.opens(clue).statusCode(201);
        NewList.namesAt(clue, "lin.bo", GONE);
        part = Relay.ofName(clue, "PROC");
    }

    @Test
    void goesToWhoFollowsAndAnswersInHisHands() {
        part.offers(GONE, "lin.bo").statusCode(201);
        part.reads("lin.bo").statusCode(200).body("offered", equalTo(true)).body("sealedBy", equalTo(GONE));
        part.takes("lin.bo").statusCode(201);

        part.reads("lin.bo").statusCode(200).body("offered", equalTo(false)).body("sealedBy", equalTo(GONE));
        refused(part.reads(GONE), 404, "not-found");
        Unmasker unmasker = new Unmasker(clue);
        unmasker.asks().statusCode(201);
        unmasker.approves().statusCode(201);
        world.person("lin.bo")
                .asking()
                .get("/v1/custody/" + unmasker.id())
                .then()
                .body("agency", equalTo("PROC"))
                .body("sealedBy", equalTo(GONE));
        unmasker.gives("lin.bo", "PROC").statusCode(201);
        li.clue(clue).body("timeline.type", hasItems("share-offered", "share-taken"));
    }

    @Test
    void staysWithItsGiverUntilItIsTaken() {
        part.offers(GONE, "lin.bo").statusCode(201);

        part.reads(GONE).statusCode(200).body("offered", equalTo(false)).body("sealedBy", nullValue());
        assertEquals(List.of("OFFERED"), steps(GONE));
        assertEquals(List.of("TAKE"), steps("lin.bo"));
    }

    @Test
    void tellsWhoseTurnItIs() {
        long taker = told("lin.bo");
        part.offers(GONE, "lin.bo").statusCode(201);
        assertEquals(taker + 1, told("lin.bo"));

        long giver = told(GONE);
        part.returns("lin.bo").statusCode(201);
        assertEquals(List.of(taker + 1, giver + 1), List.of(told("lin.bo"), told(GONE)));
    }

    @Test
    void standsInTheListsOfBothAndNeverInAnothers() {
        assertEquals(List.of("GIVE"), steps(GONE));
        assertEquals(List.of("UNKEPT"), steps("lin.bo"));
        assertEquals(List.of(), steps("fang.yu"));
        assertEquals(List.of(), steps("li.wen"));

        part.offers(GONE, "lin.bo").statusCode(201);
        part.takes("lin.bo").statusCode(201);

        assertEquals(List.of(), steps(GONE));
        assertEquals(List.of(), steps("lin.bo"));
    }

    @Test
    void goesToNobodyElse() {
        refused(part.offers(GONE, "li.wen"), "successor");
        refused(part.offers(GONE, "fang.yu"), "successor");
        refused(part.offers(GONE, GONE), "successor");
        li.clue(clue).body("timeline.type", not(hasItem("share-offered")));
    }

    @Test
    void goesToNobodyWhoseAccountIsClosed() {
        NewList.close("lin.bo", true);
        try {
            refused(part.offers(GONE, "lin.bo"), "successor");
            assertEquals(List.of(), steps(GONE));
        } finally {
            NewList.close("lin.bo", false);
        }
    }

    @Test
    void comesFromNobodyWhoDoesNotHoldIt() {
        refused(part.offers("li.wen", "lin.bo"), 404, "not-found");
        refused(part.offers("lin.bo", "lin.bo"), 404, "not-found");
        refused(part.reads("li.wen"), 404, "not-found");
    }

    @Test
    void isNotPassedOffAsAnotherAgencys() {
        refused(Relay.ofName(clue, "AUD").offers(GONE, "fang.yu"), "part");
    }

    @Test
    void isSealedForThisClueAtItsPlaceByItsGiver() {
        refused(part.offers(GONE, "lin.bo", "a".repeat(26), 3, GONE), 422, "envelope-refused");
        refused(part.offers(GONE, "lin.bo", clue, 2, GONE), 422, "envelope-refused");
        refused(part.offers(GONE, "lin.bo", clue, 3, "fang.yu"), 422, "envelope-refused");
    }

    @Test
    void isTakenOnceByWhoItWasOfferedToAndNoOtherFile() {
        part.offers(GONE, "lin.bo").statusCode(201);
        refused(part.takes("fang.yu"), 404, "not-found");
        refused(part.takes(GONE), 404, "not-found");
        refused(part.takes("lin.bo", "0".repeat(64)), "part");
        part.takes("lin.bo").statusCode(201);

        refused(part.takes("lin.bo"), 409, "handover-closed");
        refused(part.returns("lin.bo"), 409, "handover-closed");
        refused(part.offers(GONE, "lin.bo"), 404, "not-found");
    }

    @Test
    void isGivenBackWhenItDoesNotHoldAndOfferedAnew() {
        part.offers(GONE, "lin.bo").statusCode(201);
        part.returns("lin.bo").statusCode(201);
        refused(part.takes("lin.bo"), 409, "handover-closed");
        assertEquals(List.of("GIVE"), steps(GONE));

        part.offers(GONE, "lin.bo").statusCode(201);
        String old = part.hash();
        part.offers(GONE, "lin.bo").statusCode(201);
        refused(part.takes("lin.bo", old), "part");
        part.takes("lin.bo").statusCode(201);
    }

    @Test
    void goesFromADeputyWhoKeepsHisAndTheFileOfTheAbsentIsDestroyed() {
        NewList.namesAt(clue, "han.xue", "he.qing");
        Relay ofAud = Relay.ofName(clue, "AUD");
        assertEquals(List.of("GIVE"), steps(ofAud, "fang.yu"));

        ofAud.offers("fang.yu", "han.xue").statusCode(201);
        ofAud.takes("han.xue").statusCode(201);

        ofAud.reads("fang.yu").statusCode(200).body("offered", equalTo(false));
        ofAud.reads("han.xue").statusCode(200).body("sealedBy", equalTo("fang.yu"));
        refused(ofAud.reads("he.qing"), 404, "not-found");
    }

    @Test
    void goesToNobodyWhoHasIt() {
        refused(Relay.ofName(clue, "AUD").offers("fang.yu", "han.xue"), "held");
    }

    @Test
    void goesToNobodyWhoHeldAnotherPart() {
        part.offers(GONE, "lin.bo").statusCode(201);
        part.takes("lin.bo").statusCode(201);
        // the list has who held PROC's follow at AUD now
        NewList.namesAt(clue, "han.xue", "he.qing");
        NewList.namesAt(clue, GONE, "han.xue");

        refused(Relay.ofName(clue, "AUD").offers("fang.yu", "han.xue"), "held");
    }

    @Test
    void showsWhatIsLeftWithoutIt() {
        JsonNode row = part.rows("lin.bo").getFirst();
        assertEquals(2, row.get("others").asInt());
        assertTrue(row.get("enough").asBoolean());

        NewList.namesAt(clue, "zhao.min", "chen.jing");
        row = part.rows("lin.bo").getFirst();
        assertEquals(1, row.get("others").asInt());
        assertFalse(row.get("enough").asBoolean());
    }

    @Test
    void ofTheSuperiorIsNeverToSpare() {
        NewList.namesAt(clue, "zhou.ming", "chen.jing");
        JsonNode row = Relay.ofName(clue, "SUPERIOR").rows("chen.jing").getFirst();
        assertFalse(row.get("enough").asBoolean());
    }

    private List<String> steps(String who) {
        return steps(part, who);
    }

    private static List<String> steps(Relay relay, String who) {
        return relay.rows(who).stream().map(row -> row.get("step").asText()).toList();
    }

    private long told(String user) {
        return ((Number)
                        database.createNativeQuery("select count(*) from notice where kind = 'WAITS' and audience = ?1")
                                .setParameter(1, "user:" + user)
                                .getSingleResult())
                .longValue();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private static void refused(ValidatableResponse answer, String why) {
        refused(answer, 422, "handover-refused");
        answer.body("detail", equalTo(TEXTS.getString("handover-refused." + why)));
    }
}
