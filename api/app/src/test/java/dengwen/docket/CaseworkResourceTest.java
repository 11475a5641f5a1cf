package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseworkResourceTest {

    private World world;
    private Person chief;
    private Person handler;
    private String clue;

    @BeforeEach
    void aReportIsFiled() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        clue = world.citizen().filed();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private ValidatableResponse accept() {
        return chief.does(clue, "acceptance", "accepted", chief.act());
    }

    private ValidatableResponse assignTo(String user) {
        return chief.does(clue, "assignment", "assigned", chief.act().put("assignee", user));
    }

    /** Every deed on the clue, signed by this person as if he had seen it. */
    private Stream<DynamicTest> everyDeed(Person person, String desk, int status, String slug) {
        String prev = chief.clue(clue).extract().path("head.prev");
        int seq = chief.clue(clue).extract().path("head.seq");
        ObjectNode act = Json.object().put("desk", desk);
        ObjectNode reply = act.deepCopy().set("reply", chief.reply(clue, 1, "已收到。"));
        ObjectNode note = act.deepCopy().set("note", chief.note(clue, Json.fresh(), 1, "先查招标文件。"));
        return Stream.of(
                        new Deed("openings", "opened", act.deepCopy().put("grant", "0".repeat(64))),
                        new Deed("acceptance", "accepted", act),
                        new Deed("refusal", "refused", reply.deepCopy().put("ground", "NA3")),
                        new Deed("assignment", "assigned", act.deepCopy().put("assignee", "wang.lei")),
                        new Deed("notes", "noted", note),
                        new Deed("replies", "replied", reply))
                .map(deed -> DynamicTest.dynamicTest(
                        deed.verb,
                        () -> refused(
                                person.sends(clue, deed.verb, person.signed(clue, deed.type, deed.act, seq, prev)),
                                status,
                                slug)));
    }

    private record Deed(String verb, String type, ObjectNode act) {}

    @Nested
    class ForAMemberOfAnotherDesk {

        private Person stranger;

        @BeforeEach
        void somebody() {
            stranger = world.person("zhao.min");
        }

        @TestFactory
        Stream<DynamicTest> noDeedFindsIt() {
            return everyDeed(stranger, "DISC", 404, "not-found");
        }

        @TestFactory
        Stream<DynamicTest> noDeedOfHisOwnDeskFindsIt() {
            return everyDeed(stranger, "MKT", 404, "not-found");
        }
    }

    @Nested
    class ForAHandler {

        @TestFactory
        Stream<DynamicTest> noDeedFindsWhatIsNotAssignedToHim() {
            return everyDeed(handler, "DISC", 404, "not-found");
        }

        @Test
        void whatIsAssignedToHimIsThereToOpenAndToAnswer() {
            chief.opens(clue).statusCode(201);
            accept().statusCode(201);
            assignTo("wang.lei").statusCode(201);

            assertTrue(handler.queue("assignee=me").contains(clue));
            handler.opens(clue).statusCode(201);
            ObjectNode answer = handler.act().set("reply", handler.reply(clue, 1, "在办。"));
            handler.does(clue, "replies", "replied", answer).statusCode(201);
            refused(
                    handler.does(clue, "assignment", "assigned", handler.act().put("assignee", "li.wen")),
                    403,
                    "not-permitted");
        }
    }

    @Nested
    class ForAChief {

        @Test
        void theFirstOpeningRegistersAndEndsTheFirstLook() {
            chief.clue(clue).body("state", equalTo("RECEIVED"));

            chief.opens(clue).statusCode(201).body("report", notNullValue());

            chief.clue(clue)
                    .body("state", equalTo("REGISTERED"))
                    .body("due.rule", equalTo("ACCEPTANCE"))
                    .body("deadlines.find { it.rule == 'FIRST_LOOK' }.end", notNullValue())
                    .body("timeline.type", contains("filed", "opened"));
        }

        @Test
        void anOpeningNamesTheGrantThatItOpens() {
            refused(
                    chief.does(clue, "openings", "opened", chief.act().put("grant", "0".repeat(64))),
                    422,
                    "invalid-field");
            chief.clue(clue).body("state", equalTo("RECEIVED")).body("head.seq", is(1));
        }

        @Test
        void acceptanceStartsTheMonthForAnOpinion() {
            chief.opens(clue).statusCode(201);

            accept().statusCode(201).body("state", equalTo("ACCEPTED")).body("head.seq", is(3));

            chief.clue(clue)
                    .body("due.rule", equalTo("D08"))
                    .body("deadlines.find { it.rule == 'ACCEPTANCE' }.end", notNullValue());
        }

        @ParameterizedTest
        @CsvSource({
            "REPORT,D08",
            "COMPLAINT_TENDER,D08 D25_ACCEPTANCE D25_DECISION",
            "COMPLAINT_PROCUREMENT,D08 D26_DECISION D27_FORM",
            "BOTH_TENDER,D08 D25_ACCEPTANCE D25_DECISION",
            "BOTH_PROCUREMENT,D08 D26_DECISION D27_FORM",
            "SUGGESTION,''",
            "SELF_DISCLOSURE,D08"
        })
        void acceptanceSaysWhatItIsAndStartsItsClocks(String kind, String clocks) {
            chief.opens(clue).statusCode(201);

            chief.does(clue, "acceptance", "accepted", chief.act().put("kind", kind))
                    .statusCode(201);

            List<String> before = List.of("ACCEPTANCE", "FIRST_LOOK");
            List<String> started =
                    Stream.of(clocks.split(" ")).filter(rule -> !rule.isEmpty()).toList();
            chief.clue(clue)
                    .body("kind", equalTo(kind))
                    .body(
                            "deadlines.rule.sort()",
                            equalTo(Stream.concat(before.stream(), started.stream())
                                    .sorted()
                                    .toList()))
                    .body(
                            "deadlines.findAll { it.rule in ['D25_ACCEPTANCE', 'D27_FORM'] }.end",
                            everyItem(notNullValue()))
                    .body("deadlines.findAll { it.rule.endsWith('DECISION') }.end", everyItem(nullValue()));
        }

        @Test
        void aKindThatThereIsNotIsRefused() {
            chief.opens(clue).statusCode(201);
            refused(
                    chief.does(clue, "acceptance", "accepted", chief.act().put("kind", "GOSSIP")),
                    422,
                    "invalid-field");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NA1", "NA2", "NA3"})
        void refusalNeedsAGroundAndATextAndEndsAllClocks(String ground) {
            chief.opens(clue).statusCode(201);
            refused(chief.does(clue, "refusal", "refused", chief.act().put("ground", ground)), 422, "invalid-field");

            ObjectNode act = chief.act().put("ground", ground).set("reply", chief.reply(clue, 1, "请说明细节。"));
            chief.does(clue, "refusal", "refused", act).statusCode(201).body("state", equalTo("NOT_ACCEPTED"));

            chief.clue(clue).body("due", nullValue()).body("nextReplySeq", is(2));
        }

        @Test
        void nothingIsAcceptedUnopenedOrTwice() {
            refused(accept(), 409, "state-refused");
            chief.opens(clue).statusCode(201);
            accept().statusCode(201);
            refused(accept(), 409, "state-refused");
        }

        @Test
        void whoLookedAtAnOlderClueIsToldTheNewHead() {
            String prev = chief.clue(clue).extract().path("head.prev");
            chief.opens(clue).statusCode(201);

            ValidatableResponse late =
                    chief.sends(clue, "acceptance", chief.signed(clue, "accepted", chief.act(), 1, prev));

            refused(late, 409, "head-moved");
            late.body("head.seq", is(2));
        }

        @Test
        void assignmentIsToAMemberOfTheDesk() {
            chief.opens(clue).statusCode(201);
            accept().statusCode(201);

            refused(assignTo("zhao.min"), 422, "invalid-field");
            assignTo("wang.lei").statusCode(201).body("state", equalTo("ASSIGNED"));
            assignTo("chen.jing").statusCode(201);
            chief.clue(clue).body("assignee", equalTo("chen.jing"));
        }

        @Test
        void repliesAreCountedWithoutGaps() {
            chief.opens(clue).statusCode(201);
            ObjectNode second = chief.act().set("reply", chief.reply(clue, 2, "二"));
            refused(chief.does(clue, "replies", "replied", second), 422, "invalid-field");

            ObjectNode first = chief.act().set("reply", chief.reply(clue, 1, "一"));
            chief.does(clue, "replies", "replied", first).statusCode(201);

            ObjectNode again = chief.act().set("reply", chief.reply(clue, 1, "又一"));
            refused(chief.does(clue, "replies", "replied", again), 409, "seq-taken");
        }
    }
}
