package dengwen.house;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.notice.QuarterHour;
import dengwen.seal.Event;
import dengwen.seal.OpenedReport;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealRefused;
import dengwen.seal.SealedReport;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Pages;
import dengwen.world.Person;
import dengwen.world.Tus;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One report from filing to the answer read and answered; every feature adds a line. */
@QuarkusTest
class JourneyTest {

    private static final String STORY = "某科长让评标专家照顾一家公司。";
    private static final String ANSWER = "已经受理。";
    private static final String NOTE = "向评标专家核实。";
    /** Sealed, for all that the server knows. */
    private static final byte[] CONTRACT = new byte[65_672];

    private static final String MESSAGE = "谢谢，还有一份合同。";

    private World world;
    private Citizen citizen;
    private SealedReport report;
    private ReporterSide reporter;
    private String clue;
    private String blob = "";
    private Person chief;
    private Person handler;

    @BeforeEach
    void aCitizenHasSomethingToSay() {
        world = World.made();
        citizen = world.citizen();
        report = citizen.seals("DISC", Citizen.content(STORY));
        reporter = citizen.side(report.clueRecipient());
        clue = reporter.clueId();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
    }

    @Test
    void aReportFindsItsDeskAndTheAnswerFindsTheReporter() throws Exception {
        theReporterFilesAndChecksTheOpening();
        theDeskIsToldOnTheQuarterHour();
        OpenedReport content = anOfficerFindsAndOpensIt();
        theDeskAcceptsAssignsAndAnswers();
        theReporterReadsTheAnswerAndWritesBack();
        theDeskReadsWhatTheReporterWrote(content);
        theDeskNotesWhatIsToBeDone();
        theMonthForAnOpinionRuns();
        theOpinionIsApprovedAndTheReporterHearsOfTheResult();
        chief.clue(clue)
                .body(
                        "timeline.type",
                        contains(
                                "filed",
                                "opened",
                                "original-taken",
                                "accepted",
                                "assigned",
                                "replied",
                                "message",
                                "noted",
                                "disposition-proposed",
                                "disposition-approved",
                                "replied",
                                "archived"));
    }

    private void theMonthForAnOpinionRuns() {
        assertTrue(Pages.all(chief, "/v1/deadlines?limit=100&standing=DUE").stream()
                .filter(row -> row.at("/clue/clueId").asText().equals(clue))
                .anyMatch(row -> row.at("/deadline/rule").asText().equals("D08")));
    }

    private void theOpinionIsApprovedAndTheReporterHearsOfTheResult() {
        String note = Json.fresh();
        ObjectNode opinion = handler.act().put("disposition", "CLOSED").set("note", handler.note(clue, note, 1, NOTE));
        handler.does(clue, "opinions", "disposition-proposed", opinion).statusCode(201);
        ObjectNode approval = chief.act().put("opinion", note).put("disposition", "CLOSED");
        chief.does(clue, "approvals", "disposition-approved", approval).statusCode(201);
        ObjectNode feedback = handler.act().set("reply", handler.reply(clue, 2, ANSWER));
        handler.does(clue, "replies", "replied", feedback).statusCode(201);
        chief.does(clue, "archive", "archived", chief.act()).statusCode(201).body("state", equalTo("ARCHIVED"));
    }

    private void theReporterFilesAndChecksTheOpening() throws SealRefused, IOException {
        blob = Tus.uploaded(CONTRACT);
        ObjectNode body = (ObjectNode) report.json();
        body.putArray("blobs").add(blob);
        JsonNode filed = Json.read(Citizen.files(body).statusCode(201).extract().asByteArray());
        byte[] opening = filed.get("opening").binaryValue();

        assertEquals(clue, filed.get("clueId").asText());
        assertEquals(
                filed.get("leaf").asText(), reporter.openOpening(0, opening).leaf());
    }

    private void theDeskIsToldOnTheQuarterHour() {
        QuarterHour.strikes();
        // Other tests move clocks of this desk, and it is told of that too.
        chief.asking().get("/v1/notices").then().body("items.findAll { !it.read }.kind", hasItem("WAITS"));
    }

    private OpenedReport anOfficerFindsAndOpensIt() throws SealRefused {
        assertTrue(chief.queue("state=RECEIVED").contains(clue));
        JsonPath opened = chief.opens(clue).statusCode(201).extract().jsonPath();
        byte[] grant = Json.bytes(opened.getString("grant.ciphertext"));
        OpenedReport content = chief.side().open(chief.row(clue), grant, Json.bytes(opened.getString("report")));
        assertEquals(STORY, content.content().at("/answers/story").asText());
        theOfficerReadsTheFile();
        return content;
    }

    private void theOfficerReadsTheFile() {
        byte[] read = chief.asking()
                .get("/v1/clues/" + clue + "/blobs/" + blob)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(CONTRACT, read);
        ObjectNode original = chief.act().put("attachment", Json.fresh()).put("blob", blob);
        chief.does(clue, "originals", "original-taken", original).statusCode(201);
    }

    private void theDeskAcceptsAssignsAndAnswers() {
        chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201).body("state", equalTo("ACCEPTED"));
        chief.does(clue, "assignment", "assigned", chief.act().put("assignee", handler.user()))
                .statusCode(201)
                .body("state", equalTo("ASSIGNED"));
        ObjectNode answer = handler.act().set("reply", handler.reply(clue, 1, ANSWER));
        handler.does(clue, "replies", "replied", answer).statusCode(201);
    }

    private void theReporterReadsTheAnswerAndWritesBack() throws SealRefused {
        JsonPath mailbox = citizen.asking()
                .get("/v1/mailbox")
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("entries.type", contains("OPENING", "REPLY"))
                .extract()
                .jsonPath();
        byte[] letter = Json.bytes(mailbox.getString("entries[1].ciphertext"));
        JsonNode reply =
                reporter.openReply(world.manifest().desk("DISC"), mailbox.getString("entries[1].id"), 1, letter);
        assertEquals(ANSWER, reply.get("text").asText());
        citizen.writes(reporter, 1, MESSAGE).statusCode(201).body("event.type", equalTo("message"));
    }

    private void theDeskReadsWhatTheReporterWrote(OpenedReport content) throws SealRefused {
        JsonPath conversation = handler.asking()
                .get("/v1/clues/" + clue + "/messages")
                .then()
                .body("messages", hasSize(1))
                .body("replies", hasSize(1))
                .extract()
                .jsonPath();
        String id = conversation.getString("messages[0].id");
        byte[] file = Json.bytes(conversation.getString("messages[0].ciphertext"));
        JsonNode message = handler.side().openMessage(content, handler.row(clue), id, 1, file);
        assertEquals(MESSAGE, message.get("text").asText());
        assertEquals(Event.ZERO, message.get("previous").asText());
    }

    private void theDeskNotesWhatIsToBeDone() {
        assertTrue(chief.queue("waiting=true&sort=MOVED").contains(clue));
        ObjectNode note = handler.act().set("note", handler.note(clue, Json.fresh(), 1, NOTE));
        handler.does(clue, "notes", "noted", note).statusCode(201);
        ObjectNode headline = Json.object().put("version", 1).put("ciphertext", Json.base64(new byte[300]));
        handler.asking()
                .body(headline.toString())
                .put("/v1/clues/" + clue + "/headline")
                .then()
                .statusCode(204);
        chief.asking().get("/v1/clues/" + clue + "/notes").then().body("items.by", contains(handler.user()));
        chief.asking().get("/v1/desks/DISC/headlines").then().body("items.clueId", hasItem(clue));
    }
}
