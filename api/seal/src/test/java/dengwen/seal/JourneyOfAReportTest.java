package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Account.Kdf;
import dengwen.seal.SealRefused.Reason;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One report from the reporter to the officer and the answer back, and a server in between that lies. */
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

    @Test
    void keys_of_desk_and_officer_open_for_their_holder_alone() throws SealRefused {
        byte[] file = world.disc.grantTo(
                World.DEPLOYMENT, "li.wen", world.officer.identity().recipient());
        Manifest.Desk entry = world.manifest.desk("DISC");
        AgeIdentity member = world.officer.identity();
        DeskKey opened = DeskKey.open(World.DEPLOYMENT, entry, "li.wen", member, file);
        assertEquals(world.disc.identity().recipient(), opened.identity().recipient());
        assertReason(Reason.CONTEXT, () -> DeskKey.open(World.DEPLOYMENT, entry, "zhang", member, file));
        Manifest.Desk swapped = World.entry(DeskKey.fresh("DISC", 1));
        assertReason(Reason.SIGNATURE, () -> DeskKey.open(World.DEPLOYMENT, swapped, "li.wen", member, file));
    }

    @Test
    void a_password_without_the_secret_key_opens_nothing() throws SealRefused {
        OfficerSecret secret = OfficerSecret.derive(new byte[16], "密码 pass", new byte[16], Kdf.STANDARD);
        byte[] wrapped = world.officer.wrap(secret, World.DEPLOYMENT, "li.wen");
        UserKey opened = UserKey.unwrap(secret, World.DEPLOYMENT, "li.wen", wrapped);
        assertArrayEquals(world.officer.signingKey().seed(), opened.signingKey().seed());
        byte[] guessed = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        OfficerSecret stolen = OfficerSecret.derive(guessed, "密码 pass", new byte[16], Kdf.STANDARD);
        assertReason(Reason.NO_MATCH, () -> UserKey.unwrap(stolen, World.DEPLOYMENT, "li.wen", wrapped));
        assertThrows(IllegalArgumentException.class, () -> new Kdf(65_536, 3, 1));
    }

    @Test
    void two_members_state_a_third() throws SealRefused {
        MembershipStatement statement = new MembershipStatement(
                1,
                "DISC",
                "zhang.wei",
                world.officer.identity().recipient(),
                world.officer.signingKey().verifyingKey(),
                List.of("HANDLER"),
                "2026-11-22",
                "2027-11-21");
        SigningKey first = SigningKey.fromSeed(World.seed(21));
        byte[] signature = statement.sign(first, World.DEPLOYMENT);
        MembershipStatement read = MembershipStatement.of(CanonicalJson.parse(statement.json()));
        read.requireSignedBy(first.verifyingKey(), World.DEPLOYMENT, signature);
        assertReason(Reason.SIGNATURE, () -> read.requireSignedBy(first.verifyingKey(), "other.dengwen", signature));
        assertTrue(read.isValidOn("2027-11-21") && !read.isValidOn("2027-11-22") && !read.isValidOn("2026-11-21"));
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AServerThatLies {

        private final SealedReport other = ReporterSide.file(
                world.manifest, Receipt.of(new byte[11]).keys(World.DEPLOYMENT), "DISC", World.content());

        AServerThatLies() throws SealRefused {}

        @Test
        void cannot_swap_the_report() {
            assertReason(Reason.CONTRADICTION, () -> officer.open(row, grant(), other.report()));
        }

        @Test
        void cannot_swap_the_grant() {
            byte[] foreign = other.grants().get(0).ciphertext();
            assertReason(Reason.CONTEXT, () -> officer.open(row, foreign, filed.report()));
            byte[] oversights = filed.grants().get(1).ciphertext();
            assertThrows(SealRefused.class, () -> officer.open(row, oversights, filed.report()));
        }

        @Test
        void cannot_swap_the_mailbox_key_or_any_other() {
            alarmed(rowWith(other.clueRecipient(), row.authPublicKey(), row.mailboxRecipient()));
            alarmed(rowWith(row.clueRecipient(), other.authPublicKey(), row.mailboxRecipient()));
            alarmed(rowWith(
                    row.clueRecipient(), row.authPublicKey(), other.mailbox().recipient()));
        }

        @Test
        void cannot_change_facets() {
            ObjectNode facets = World.content().get("facets").deepCopy();
            facets.put("danger", true);
            alarmed(new ClueRow(
                    row.clueId(),
                    7,
                    row.clueRecipient(),
                    row.authPublicKey(),
                    row.mailboxRecipient(),
                    facets,
                    row.readers()));
        }

        @Test
        void cannot_add_or_drop_a_reader() {
            Set<ClueRow.Reader> more = new HashSet<>(row.readers());
            more.add(new ClueRow.Reader("POL", 1, Grant.Right.OVERSIGHT));
            alarmed(rowWith(more));
            alarmed(rowWith(Set.of(new ClueRow.Reader("DISC", 1, Grant.Right.LEAD))));
        }

        @Test
        void cannot_name_another_manifest() {
            alarmed(new ClueRow(
                    row.clueId(),
                    6,
                    row.clueRecipient(),
                    row.authPublicKey(),
                    row.mailboxRecipient(),
                    row.facets(),
                    row.readers()));
        }

        @Test
        void cannot_hand_a_report_to_a_desk_that_it_accuses_or_excludes() throws SealRefused {
            for (String list : List.of("accused", "excluded")) {
                ObjectNode content = World.content();
                content.putArray(list).add("DISC");
                SealedReport against = ReporterSide.file(world.manifest, world.receipt, "DISC", content);
                ClueRow lie = World.row(world.reporterOf(against).clueId(), against);
                byte[] ciphertext = against.grants().get(0).ciphertext();
                assertReason(Reason.CONTRADICTION, () -> officer.open(lie, ciphertext, against.report()));
            }
        }

        @Test
        void cannot_pass_an_opening_of_another_event() {
            Event other = new Event(1, row.clueId(), 5, "filed", World.TODAY, "reporter", Event.ZERO, Event.ZERO);
            Context context = new Context(World.DEPLOYMENT, row.clueId(), Kind.OPENING, "mailbox", 0, Author.server());
            byte[] body = CanonicalJson.bytes(Opening.of(other, World.seed(6)));
            byte[] file = Frame.of(context, row.mailboxRecipient(), body).seal();
            assertReason(Reason.CONTRADICTION, () -> reporter.openOpening(0, file));
        }

        @Test
        void cannot_have_a_member_pass_on_keys_that_are_not_the_desks() {
            Context context =
                    new Context(World.DEPLOYMENT, "-", Kind.DESK_KEY, "DISC:1:li.wen", 0, Author.desk("DISC", 1));
            ObjectNode body = CanonicalJson.object()
                    .put("v", 1)
                    .put("desk", "DISC")
                    .put("epoch", 1)
                    .put("identity", AgeIdentity.fresh().encoded())
                    .put("seed", world.disc.signingKey().seed());
            byte[] file = Frame.of(
                            context,
                            world.officer.identity().recipient(),
                            CanonicalJson.bytes(CanonicalJson.tree(body)))
                    .signedBy(world.disc.signingKey())
                    .seal();
            Manifest.Desk entry = World.entry(world.disc);
            assertReason(
                    Reason.CONTRADICTION,
                    () -> DeskKey.open(World.DEPLOYMENT, entry, "li.wen", world.officer.identity(), file));
        }

        @Test
        void cannot_make_a_grant_of_its_own() {
            AgeIdentity own = AgeIdentity.fresh();
            Context context = Grant.context(World.DEPLOYMENT, row.clueId(), "DISC", 1);
            byte[] body = CanonicalJson.bytes(new Grant.Body(1, own.encoded(), Event.ZERO));
            byte[] forged = Frame.of(context, world.disc.identity().recipient(), body)
                    .signedBy(SigningKey.fresh())
                    .seal();
            assertReason(Reason.SIGNATURE, () -> officer.open(row, forged, filed.report()));
        }

        @Test
        void cannot_profit_from_a_reporter_who_lies_too() throws SealRefused {
            byte[] body = CanonicalJson.bytes(new Grant.Body(
                    1, AgeIdentity.fresh().encoded(), HexFormat.of().formatHex(Hash.of(filed.report()))));
            Context context = Grant.context(World.DEPLOYMENT, row.clueId(), "DISC", 1);
            byte[] foreign = signed(context, world.disc.identity().recipient(), body);
            assertReason(Reason.CONTRADICTION, () -> officer.open(row, foreign, filed.report()));
        }

        @Test
        void cannot_pass_a_report_that_names_other_keys_than_its_row() throws SealRefused {
            OpenedReport honest = officer.open(row, grant(), filed.report());
            for (String key : List.of("clueRecipient", "authPublicKey", "mailboxRecipient", "v")) {
                ObjectNode content = honest.content().deepCopy();
                content.put(key, 2);
                Context context =
                        new Context(World.DEPLOYMENT, row.clueId(), Kind.REPORT, "report", 0, Author.reporter());
                byte[] report = signed(context, row.clueRecipient(), CanonicalJson.of(content));
                byte[] body = CanonicalJson.bytes(new Grant.Body(
                        1, honest.clue().encoded(), HexFormat.of().formatHex(Hash.of(report))));
                byte[] grant = signed(
                        Grant.context(World.DEPLOYMENT, row.clueId(), "DISC", 1),
                        world.disc.identity().recipient(),
                        body);
                assertReason(Reason.CONTRADICTION, () -> officer.open(row, grant, report));
            }
        }

        @Test
        void cannot_write_in_the_reporters_name() throws SealRefused {
            OpenedReport opened = officer.open(row, grant(), filed.report());
            Context context = new Context(World.DEPLOYMENT, row.clueId(), Kind.MESSAGE, id, 1, Author.reporter());
            byte[] forged = Frame.of(context, row.clueRecipient(), Hash.te("{}"))
                    .signedBy(SigningKey.fresh())
                    .seal();
            assertReason(Reason.SIGNATURE, () -> officer.openMessage(opened, row, id, 1, forged));
        }

        private byte[] signed(Context context, AgeRecipient recipient, byte[] body) {
            return Frame.of(context, recipient, body)
                    .signedBy(world.receipt.auth())
                    .seal();
        }

        @Test
        void cannot_replay_a_report_in_another_deployment() {
            OfficerSide elsewhere = new OfficerSide("other.dengwen", "li.wen", world.officer, world.disc);
            assertThrows(SealRefused.class, () -> elsewhere.open(row, grant(), filed.report()));
            ReporterSide there = new ReporterSide("other.dengwen", world.receipt, filed.clueRecipient());
            ClueRow moved = World.row(there.clueId(), filed);
            assertReason(Reason.CONTEXT, () -> elsewhere.open(moved, grant(), filed.report()));
        }

        @Test
        void cannot_use_sign_in_as_an_oracle() throws SealRefused {
            assertReason(Reason.CONTRADICTION, () -> reporter.signIn(new byte[31]));
            assertReason(Reason.CONTRADICTION, () -> reporter.signIn(new byte[64]));
            byte[] signature = reporter.signIn(new byte[32]);
            byte[] locator = HexFormat.of().parseHex(filed.mailbox().locator());
            assertTrue(
                    filed.authPublicKey().verifies(signature, Purpose.SIGNIN, World.DEPLOYMENT, locator, new byte[32]));
        }

        private void alarmed(ClueRow lie) {
            assertReason(Reason.CONTRADICTION, () -> officer.open(lie, grant(), filed.report()));
        }

        private ClueRow rowWith(AgeRecipient clue, VerifyingKey auth, AgeRecipient mailbox) {
            return new ClueRow(row.clueId(), 7, clue, auth, mailbox, row.facets(), row.readers());
        }

        private ClueRow rowWith(Set<ClueRow.Reader> readers) {
            return new ClueRow(
                    row.clueId(),
                    7,
                    row.clueRecipient(),
                    row.authPublicKey(),
                    row.mailboxRecipient(),
                    row.facets(),
                    readers);
        }
    }
}
