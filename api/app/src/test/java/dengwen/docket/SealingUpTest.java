package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Citizen;
import dengwen.world.GoingUp;
import dengwen.world.Json;
import dengwen.world.Pages;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SealingUpTest {

    @Inject
    EntityManager database;

    private World world;
    private Person li;
    private Person zhou;
    private Citizen citizen;
    private String clue;
    private GoingUp up;

    @BeforeEach
    void aReportIsReadAndTurnsOutToBeAboutSomebodyAbove() {
        world = World.made();
        li = world.person("li.wen");
        zhou = world.person("zhou.ming");
        citizen = world.citizen();
        clue = citizen.filed();
        up = new GoingUp(clue);
        li.opens(clue).statusCode(201);
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private ValidatableResponse sealsUp(ObjectNode act) {
        return li.does(clue, "sealing-up", "sealed-up", act);
    }

    /** Everything that a desk can leave behind on a clue. */
    private void theDeskWorksOnIt() {
        li.does(clue, "acceptance", "accepted", li.act().put("kind", "COMPLAINT_TENDER"))
                .statusCode(201);
        li.does(clue, "assignment", "assigned", li.act().put("assignee", "wang.lei"))
                .statusCode(201);
        ObjectNode reply = li.act().set("reply", li.reply(clue, 1, "在办。"));
        li.does(clue, "replies", "replied", reply).statusCode(201);
        ObjectNode note = li.act().set("note", li.note(clue, Json.fresh(), 1, "先查。"));
        li.does(clue, "notes", "noted", note).statusCode(201);
        ObjectNode headline = Json.object().put("version", 1).put("ciphertext", Json.base64(new byte[300]));
        li.asking()
                .body(headline.toString())
                .put("/v1/clues/" + clue + "/headline")
                .then()
                .statusCode(204);
    }

    private List<?> rows(String sql) {
        return database.createNativeQuery(sql.replace("CLUE", "'" + clue + "'")).getResultList();
    }

    @Nested
    class ForTheDistrict {

        @Test
        void nothingIsLeftButAStub() {
            theDeskWorksOnIt();
            up.by(li).statusCode(201).body("state", equalTo("SEALED_UP"));

            refused(li.clue(clue), 404, "not-found");
            assertFalse(li.queue().contains(clue));
            assertTrue(rows("select id from note where clue_id = CLUE").isEmpty());
            assertEquals(List.of("SUPERIOR"), rows("select desk from clue_grant where clue_id = CLUE"));
            assertEquals(
                    List.of("ACCEPTANCE", "D03"), rows("select duty from deadline where clue_id = CLUE order by duty"));
            assertTrue(rows("select id from desk_copy where clue_id = CLUE and copy is not null")
                    .isEmpty());
            assertTrue(rows("select id from notice where clue_id = CLUE").isEmpty());
            assertEquals(
                    1,
                    rows("select clue_id from clue where clue_id = CLUE and headline is null and headline_version is null"
                                    + " and facets is null and field is null and urgency is null and kind is null"
                                    + " and assignee is null and received_hour is null")
                            .size());
        }

        @Test
        void theStubSaysNumberDaysAndSizeAndNoMore() {
            up.by(li).statusCode(201);

            JsonNode stub = Pages.all(li, "/v1/desks/DISC/stubs?x=y").stream()
                    .filter(row -> row.get("clueId").asText().equals(clue))
                    .findFirst()
                    .orElseThrow();
            assertEquals("SEALED_UP", stub.get("state").asText());
            assertEquals(5, stub.size());
            refused(zhou.asking().get("/v1/desks/DISC/stubs").then(), 404, "not-found");
        }

        @Test
        void anybodyWhoMayReadItMaySealItUp() {
            theDeskWorksOnIt();
            Person handler = world.person("wang.lei");
            handler.opens(clue).statusCode(201);
            up.by(handler).statusCode(201);
            refused(handler.clue(clue), 404, "not-found");
        }

        @Test
        void unopenedItGoesNowhere() {
            String unread = world.citizen().filed();
            refused(li.does(unread, "sealing-up", "sealed-up", new GoingUp(unread).act(li)), 409, "state-refused");
        }
    }

    @Nested
    class ForTheSuperior {

        @Test
        void itWaitsAsNewWithTheClockOfD03UntilItIsOpened() {
            up.by(li).statusCode(201);

            assertTrue(zhou.queue("state=SEALED_UP").contains(clue));
            zhou.clue(clue)
                    .body("desk", equalTo("SUPERIOR"))
                    .body("sealed", is(true))
                    .body("sealedUp.desk", equalTo("DISC"))
                    .body("due.rule", equalTo("D03"))
                    .body("timeline.type", contains("filed", "opened", "sealed-up"));

            zhou.opens(clue)
                    .statusCode(201)
                    .body("upward.letter", notNullValue())
                    .body("rekeys", empty())
                    .body("replies", hasSize(1))
                    .body("replies[0].copy", nullValue());
            zhou.clue(clue)
                    .body("state", equalTo("REGISTERED"))
                    .body("deadlines.find { it.rule == 'D03' }.end", notNullValue())
                    .body("due.rule", equalTo("ACCEPTANCE"));
        }

        @Test
        void whatWasAcceptedBelowIsAcceptedAnew() {
            theDeskWorksOnIt();
            up.by(li).statusCode(201);
            zhou.opens(clue).statusCode(201).body("replies.copy", everyItem(nullValue()));
            zhou.does(clue, "acceptance", "accepted", zhou.act()).statusCode(201);
            zhou.clue(clue).body("deadlines.rule.sort()", contains("ACCEPTANCE", "D03", "D08"));
        }

        @Test
        void confirmingGivesItAKeyAndLetsTheOldGrantsGo() {
            up.by(li).statusCode(201);
            zhou.opens(clue).statusCode(201);
            up.confirms().statusCode(201).body("state", equalTo("REGISTERED"));

            zhou.clue(clue).body("generation", is(1)).body("nextReplySeq", is(3));
            zhou.opens(clue).statusCode(201).body("rekeys.generation", contains(1));
            refused(up.decides("HANDED_OUT"), 409, "state-refused");
            refused(up.confirms(), 422, "invalid-field");
        }

        @Test
        void whatLiesThereGoesNoHigher() {
            up.by(li).statusCode(201);
            zhou.opens(clue).statusCode(201);
            refused(zhou.does(clue, "sealing-up", "sealed-up", up.act(zhou)), 409, "state-refused");
        }
    }

    @Nested
    class ForTheReporter {

        @Test
        void theMailboxSaysSoAndGoesOnTakingMessages() {
            up.by(li).statusCode(201);
            citizen.asking()
                    .get("/v1/mailbox")
                    .then()
                    .body("state", equalTo("SEALED_UP"))
                    .body("entries.findAll { it.type == 'REPLY' }.desk", contains("DISC"));
            citizen.writes(citizen.side(zhou.row(clue).clueRecipient()), 1, "补充。")
                    .statusCode(201);
            zhou.clue(clue).body("lastEvent.type", equalTo("message"));
        }
    }

    @Nested
    class Forged {

        @Test
        void aGrantForAnotherDeskIsRefusedAndNothingIsDone() {
            ObjectNode act = up.act(li)
                    .put(
                            "grant",
                            Json.base64(up.grant(
                                    li.deskKey(), world.person("zhao.min").deskKey(), 0)));
            refused(sealsUp(act), 422, "envelope-refused");
            li.clue(clue).body("state", equalTo("REGISTERED")).body("facets", notNullValue());
        }

        @Test
        void aGrantOfAnotherKeyOfTheClueIsRefused() {
            ObjectNode act = up.act(li).put("grant", Json.base64(up.grant(li.deskKey(), zhou.deskKey(), 1)));
            refused(sealsUp(act), 422, "envelope-refused");
        }

        @Test
        void aGrantInTheNameOfAnotherDeskIsRefused() {
            byte[] theirs = up.grant(world.person("zhao.min").deskKey(), zhou.deskKey(), 0);
            refused(sealsUp(up.act(li).put("grant", Json.base64(theirs))), 422, "envelope-refused");
        }

        @Test
        void aLetterOfAnotherPlaceIsRefused() {
            ObjectNode act = up.act(li);
            refused(sealsUp(act.set("letter", act.get("grant"))), 422, "envelope-refused");
        }

        @Test
        void anotherEpochThanTheSuperiorsIsRefused() {
            refused(sealsUp(up.act(li).put("epoch", 2)), 422, "invalid-field");
        }

        @Test
        void aWordTooMuchIsRefused() {
            refused(sealsUp(up.act(li).put("to", "MKT")), 422, "invalid-field");
        }

        @Test
        void theSameDeedAgainIsNotThere() {
            String prev = li.clue(clue).extract().path("head.prev");
            int seq = li.clue(clue).extract().path("head.seq");
            ObjectNode body = li.signed(clue, "sealed-up", up.act(li), seq, prev);
            li.sends(clue, "sealing-up", body).statusCode(201);
            refused(li.sends(clue, "sealing-up", body), 404, "not-found");
        }

        @Test
        void anotherDesksOfficerFindsNothing() {
            Person zhao = world.person("zhao.min");
            ObjectNode act = up.act(li);
            String prev = li.clue(clue).extract().path("head.prev");
            int seq = li.clue(clue).extract().path("head.seq");
            refused(zhao.sends(clue, "sealing-up", zhao.signed(clue, "sealed-up", act, seq, prev)), 404, "not-found");
        }

        @Test
        void aNewKeyIsTheSuperiorsToGiveAndSignedByItsDesk() {
            refused(li.does(clue, "rekeys", "rekeyed", renewalBy(li)), 409, "state-refused");
            up.by(li).statusCode(201);
            zhou.opens(clue).statusCode(201);
            ObjectNode unsigned = up.renewal().put("signature", Json.base64(new byte[64]));
            refused(zhou.does(clue, "rekeys", "rekeyed", unsigned), 422, "envelope-refused");
            ObjectNode early = up.renewal().put("generation", 2);
            refused(zhou.does(clue, "rekeys", "rekeyed", early), 422, "invalid-field");
            zhou.clue(clue).body("generation", is(0)).body("timeline.type", not(contains("rekeyed")));
        }

        private ObjectNode renewalBy(Person officer) {
            ObjectNode act = up.act(officer);
            ObjectNode renewal = officer.act().put("generation", 1).put("recipient", "age1pq1" + "q".repeat(60));
            renewal.put("signature", Json.base64(new byte[64]))
                    .put("grant", act.get("grant").asText());
            return renewal.set("reply", officer.reply(clue, 1, "换。"));
        }
    }
}
