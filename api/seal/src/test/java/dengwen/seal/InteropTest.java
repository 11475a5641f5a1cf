package dengwen.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.seal.Account.Kdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this package and the browser's core sealed, opened with nothing but the fixture's fixed keys. */
class InteropTest {

    private static final HexFormat HEX = HexFormat.of();

    static List<Path> fixtures() {
        return List.of(InteropFixture.JAVA, InteropFixture.TYPESCRIPT);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_fixture_opens_from_root_to_reply(Path path) throws IOException, SealRefused {
        JsonNode fixture = new ObjectMapper().readTree(path.toFile());
        String deploymentId = fixture.get("deploymentId").textValue();
        Manifest manifest = manifest(fixture);
        UserKey officer = officer(fixture.get("officer"), deploymentId);
        DeskKey desk = DeskKey.open(
                deploymentId,
                manifest.desk("DISC"),
                "li.wen",
                officer.identity(),
                bytes(fixture.at("/officer/deskKey")));
        OfficerSide atDesk = new OfficerSide(deploymentId, "li.wen", officer, desk);
        ClueRow row = row(fixture);
        OpenedReport report =
                atDesk.open(row, bytes(fixture.at("/report/grants/0/ciphertext")), bytes(fixture.at("/report/report")));
        assertEquals(fixture.get("story"), report.content().at("/answers/story"));
        JsonNode message = fixture.get("message");
        assertEquals(
                message.get("text"),
                atDesk.openMessage(
                                report,
                                row,
                                text(message, "id"),
                                message.get("seq").longValue(),
                                bytes(message.get("ciphertext")))
                        .get("text"));
        reporterReads(fixture, manifest);
        SignedAct deed = CanonicalJson.as(SignedAct.class, fixture.get("deed"));
        deed.requireBy("li.wen", officer.signingKey().verifyingKey(), deploymentId);
    }

    private static Manifest manifest(JsonNode fixture) throws SealRefused {
        Root root = Root.of(fixture.get("root"));
        assertEquals(text(fixture, "fingerprint"), root.fingerprint());
        assertEquals(text(fixture, "fingerprintCharacters"), root.fingerprintCharacters());
        Manifest manifest = Manifest.of(fixture.get("manifest"));
        ManifestSignature first = CanonicalJson.as(ManifestSignature.class, fixture.at("/signatures/0"));
        ManifestSignature second = CanonicalJson.as(ManifestSignature.class, fixture.at("/signatures/1"));
        root.admit(manifest, List.of(first, second), World.TODAY);
        return manifest;
    }

    private static UserKey officer(JsonNode officer, String deploymentId) throws SealRefused {
        Account account = Account.of(officer.get("account"));
        account.requireSignedBy(account.sigKey(), deploymentId, bytes(officer.get("signature")));
        OfficerSecret secret = OfficerSecret.derive(
                HEX.parseHex(text(officer, "secretKey")), text(officer, "password"), account.salt(), Kdf.STANDARD);
        assertArrayEquals(account.auth(), secret.auth());
        return UserKey.unwrap(secret, deploymentId, account.user(), account.wrappedKey());
    }

    private static ClueRow row(JsonNode fixture) throws SealRefused {
        JsonNode report = fixture.get("report");
        Set<ClueRow.Reader> readers = new HashSet<>();
        for (JsonNode grant : report.get("grants")) {
            Grant read = CanonicalJson.as(Grant.class, grant);
            readers.add(new ClueRow.Reader(read.desk(), read.epoch(), read.purpose()));
        }
        return new ClueRow(
                text(fixture, "clueId"),
                report.get("manifestVersion").longValue(),
                AgeRecipient.parse(text(report, "clueRecipient")),
                VerifyingKey.of(bytes(report.get("authPublicKey"))),
                AgeRecipient.parse(text(report.get("mailbox"), "recipient")),
                report.get("facets"),
                readers);
    }

    private static void reporterReads(JsonNode fixture, Manifest manifest) throws SealRefused {
        ReceiptKeys keys = Receipt.of(HEX.parseHex(text(fixture, "receipt"))).keys(manifest.deploymentId());
        JsonNode mailbox = fixture.at("/report/mailbox");
        AgeRecipient clue =
                AgeRecipient.parse(fixture.at("/report/clueRecipient").textValue());
        ReporterSide reporter = new ReporterSide(manifest.deploymentId(), keys, clue);
        assertEquals(text(mailbox, "locator"), keys.locator());
        assertEquals(fixture.at("/report/receiptLeaf").textValue(), keys.receiptLeaf());
        assertEquals(clue.toString(), text(reporter.openSelf(1, bytes(mailbox.get("self"))), "clueRecipient"));
        JsonNode reply = fixture.get("reply");
        JsonNode read = reporter.openReply(
                manifest.desk("DISC"), text(reply, "id"), reply.get("seq").longValue(), bytes(reply.get("ciphertext")));
        assertEquals(text(fixture, "replyText"), text(read, "text"));
        Opening opening = reporter.openOpening(0, bytes(fixture.get("opening")));
        assertEquals(text(fixture, "leaf"), opening.leaf());
        assertEquals(Event.of(fixture.get("event")), opening.event());
    }

    private static String text(JsonNode object, String name) {
        return object.get(name).textValue();
    }

    private static byte[] bytes(JsonNode b64) {
        return Base64.getDecoder().decode(b64.textValue());
    }
}
