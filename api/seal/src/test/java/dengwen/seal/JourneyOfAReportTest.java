package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.SealRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One report from the reporter to the officer and the answer back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Argon2id once, not for every test
class JourneyOfAReportTest {

    private final World world = new World();
    private final SealedReport filed;
    private final ReporterSide reporter;
    private final ClueRow row;
    private final OfficerSide officer = world.officerAt(world.disc);
    private final String id = "0f".repeat(16);

    JourneyOfAReportTest() throws SealRefused {
        filed = ReporterSide.file(world.manifest, world.receipt, "DISC", World.content());
        reporter = world.reporterOf(filed);
        row = World.row(reporter.clueId(), filed);
    }

    private byte[] grant() {
        return filed.grants().get(0).ciphertext();
    }

    @Test
    void the_lead_desk_reads_what_was_written() throws SealRefused {
        OpenedReport opened = officer.open(row, grant(), filed.report());
        assertEquals(World.content().get("answers"), opened.content().get("answers"));
        assertEquals("POL", opened.content().get("accused").get(0).textValue());
        assertEquals(7, opened.content().get("versions").get("manifest").intValue());
        assertEquals("OpenedReport[hidden]", opened.toString());
    }

    @Test
    void oversight_has_a_grant_of_its_own() throws SealRefused {
        Context context = Grant.context(World.DEPLOYMENT, reporter.clueId(), Grant.OVERSIGHT, 1);
        byte[] grant = filed.grants().get(1).ciphertext();
        assertTrue(Frame.open(world.oversight, context, grant).body().length > 0);
    }

    @Test
    void a_server_can_check_all_that_it_stores_without_opening_it() throws SealRefused {
        String clueId = reporter.clueId();
        AgeFile.requireSealedAt(
                new Context(World.DEPLOYMENT, clueId, Kind.REPORT, "report", 0, Author.reporter()), filed.report());
        for (Grant grant : filed.grants()) {
            AgeFile.requireSealedAt(
                    Grant.context(World.DEPLOYMENT, clueId, grant.desk(), grant.epoch()), grant.ciphertext());
        }
        assertEquals(
                clueId,
                ClueId.of(
                        World.DEPLOYMENT,
                        filed.clueRecipient(),
                        filed.authPublicKey(),
                        filed.mailbox().recipient()));
        assertTrue(clueId.matches("[a-z2-7]{26}"));
    }

    @Test
    void a_report_upward_names_no_facets_outside_and_has_one_reader() throws SealRefused {
        SealedReport upward = ReporterSide.fileUpward(world.manifest, world.receipt, World.content());
        ClueRow hidden = World.row(world.reporterOf(upward).clueId(), upward);
        byte[] grant = upward.grants().get(0).ciphertext();
        assertEquals(1, upward.grants().size());
        assertFalse(upward.json().has("facets"));
        JsonNode content = world.officerAt(world.superior)
                .open(hidden, grant, upward.report())
                .content();
        assertEquals("F1", content.get("facets").get("field").textValue());
        assertThrows(SealRefused.class, () -> officer.open(hidden, grant, upward.report()));
    }

    @Test
    void a_reply_reaches_the_reporter_and_a_copy_stays() throws SealRefused {
        ObjectNode body = CanonicalJson.object();
        body.put("v", 1).put("kind", "REPLY").put("text", "已收到。").put("previous", Event.ZERO);
        Reply reply = officer.reply(row, id, 1, body);
        Manifest.Desk desk = world.manifest.desk("DISC");
        assertEquals(body, reporter.openReply(desk, id, 1, reply.ciphertext()));
        assertThrows(SealRefused.class, () -> reporter.openReply(desk, id, 2, reply.ciphertext()));
        assertThrows(SealRefused.class, () -> reporter.openReply(desk, id, 1, reply.copy()));
        assertNotEquals(world.disc.pseudonym("a", "li.wen"), world.disc.pseudonym("b", "li.wen"));
        assertTrue(world.disc.pseudonym("a", "li.wen").matches("[a-z2-7]{10}"));
    }

    @Test
    void a_reply_that_no_desk_countersigned_is_refused() throws SealRefused {
        DeskKey impostor = DeskKey.fresh("DISC", 1);
        Reply reply = world.officerAt(impostor).reply(row, id, 1, CanonicalJson.object());
        assertReason(
                Reason.SIGNATURE, () -> reporter.openReply(world.manifest.desk("DISC"), id, 1, reply.ciphertext()));
    }

    @Test
    void a_message_reaches_the_desk() throws SealRefused {
        byte[] message = reporter.message(id, 1, "补充一点", Event.ZERO);
        OpenedReport opened = officer.open(row, grant(), filed.report());
        assertEquals(
                "补充一点",
                officer.openMessage(opened, row, id, 1, message).get("text").textValue());
        assertReason(Reason.CONTEXT, () -> officer.openMessage(opened, row, id, 2, message));
    }

    @Test
    void self_state_opens_as_the_version_it_was_sealed_as() throws SealRefused {
        byte[] self = filed.mailbox().self();
        assertEquals(7, reporter.openSelf(1, self).get("manifestVersion").intValue());
        assertReason(Reason.NO_MATCH, () -> reporter.openSelf(2, self));
    }

    @Test
    void an_opening_gives_the_leaf_back() throws SealRefused {
        Event event = new Event(1, reporter.clueId(), 0, "filed", World.TODAY, "reporter", Event.ZERO, Event.ZERO);
        Opening opening = Opening.of(event, World.seed(6));
        byte[] mailbox =
                opening.seal(World.DEPLOYMENT, Opening.MAILBOX, filed.mailbox().recipient());
        byte[] monitor = opening.seal(World.DEPLOYMENT, Opening.MONITOR, world.monitor.recipient());
        assertEquals(opening.leaf(), reporter.openOpening(0, mailbox).leaf());
        assertEquals(
                opening, Opening.open(world.monitor, World.DEPLOYMENT, reporter.clueId(), Opening.MONITOR, 0, monitor));
        assertReason(Reason.CONTEXT, () -> reporter.openOpening(1, mailbox));
        assertThrows(SealRefused.class, () -> reporter.openOpening(0, monitor));
    }

    @Test
    void an_officers_deed_is_signed_as_an_event() throws SealRefused {
        ObjectNode act = CanonicalJson.object().put("desk", "DISC");
        VerifyingKey key = world.officer.signingKey().verifyingKey();
        SignedAct signed = officer.act(reporter.clueId(), 1, Event.ZERO, "accepted", "2026-11-22T08:00:00Z", act);
        signed.requireBy("li.wen", key, World.DEPLOYMENT);
        SignedAct other = new SignedAct(CanonicalJson.object(), signed.event(), signed.signature());
        assertReason(Reason.CONTRADICTION, () -> other.requireBy("li.wen", key, World.DEPLOYMENT));
        assertReason(Reason.CONTRADICTION, () -> signed.requireBy("zhang", key, World.DEPLOYMENT));
        assertReason(Reason.SIGNATURE, () -> signed.requireBy("li.wen", key, "other"));
    }
}
