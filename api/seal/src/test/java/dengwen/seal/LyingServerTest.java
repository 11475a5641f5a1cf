package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.SealRefused.Reason;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server that replaces what it stores: every attempt is refused (sealing.md section 11). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Argon2id once, not for every test
class LyingServerTest {

    private final World world = new World();
    private final SealedReport filed;
    private final ReporterSide reporter;
    private final ClueRow row;
    private final OfficerSide officer = world.officerAt(world.disc);
    private final String id = "0f".repeat(16);

    private final SealedReport other =
            ReporterSide.file(world.manifest, Receipt.of(new byte[11]).keys(World.DEPLOYMENT), "DISC", World.content());

    LyingServerTest() throws SealRefused {
        filed = ReporterSide.file(world.manifest, world.receipt, "DISC", World.content());
        reporter = world.reporterOf(filed);
        row = World.row(reporter.clueId(), filed);
    }

    private byte[] grant() {
        return filed.grants().get(0).ciphertext();
    }

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
        Context context = new Context(World.DEPLOYMENT, "-", Kind.DESK_KEY, "DISC:1:li.wen", 0, Author.desk("DISC", 1));
        ObjectNode body = CanonicalJson.object()
                .put("v", 1)
                .put("desk", "DISC")
                .put("epoch", 1)
                .put("identity", AgeIdentity.fresh().encoded())
                .put("seed", world.disc.signingKey().seed());
        byte[] file = Frame.of(
                        context, world.officer.identity().recipient(), CanonicalJson.bytes(CanonicalJson.tree(body)))
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
        byte[] body = CanonicalJson.bytes(
                new Grant.Body(1, AgeIdentity.fresh().encoded(), HexFormat.of().formatHex(Hash.of(filed.report()))));
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
            Context context = new Context(World.DEPLOYMENT, row.clueId(), Kind.REPORT, "report", 0, Author.reporter());
            byte[] report = signed(context, row.clueRecipient(), CanonicalJson.of(content));
            byte[] body = CanonicalJson.bytes(
                    new Grant.Body(1, honest.clue().encoded(), HexFormat.of().formatHex(Hash.of(report))));
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
        return Frame.of(context, recipient, body).signedBy(world.receipt.auth()).seal();
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
        assertTrue(filed.authPublicKey().verifies(signature, Purpose.SIGNIN, World.DEPLOYMENT, locator, new byte[32]));
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
