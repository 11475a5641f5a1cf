package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Account.Kdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes what the other implementation must open: {@code mvn test-compile}, then this main. Keys are fixed, ciphertexts
 * are new in every run, so the file is committed and written again only when the wire changes.
 */
final class InteropFixture {

    static final Path JAVA = Path.of("src/test/resources/interop/java.json");
    static final Path TYPESCRIPT = Path.of("../../intake-web/core/testdata/interop/typescript.json");

    private static final HexFormat HEX = HexFormat.of();
    private static final String ID = "00112233445566778899aabbccddeeff";

    private final World world = new World();
    private final ObjectNode out = CanonicalJson.object();

    private InteropFixture() {}

    public static void main(String[] args) throws IOException, SealRefused {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(JAVA.toFile(), new InteropFixture().write());
    }

    private JsonNode write() throws SealRefused {
        out.put("deploymentId", World.DEPLOYMENT);
        out.put("receipt", HEX.formatHex(Arrays.copyOf(World.seed(5), 11)));
        writeManifest();
        writeOfficer();
        writeReport();
        return out;
    }

    private void writeManifest() {
        SigningKey inside = SigningKey.fromSeed(World.seed(11));
        SigningKey outside = SigningKey.fromSeed(World.seed(13));
        Root root = new Root(
                1,
                World.DEPLOYMENT,
                2,
                1,
                List.of(
                        new Root.Signer("inside", inside.verifyingKey(), false),
                        new Root.Signer("outside", outside.verifyingKey(), true)));
        out.set("root", CanonicalJson.tree(root));
        out.put("fingerprint", root.fingerprint());
        out.put("fingerprintCharacters", root.fingerprintCharacters());
        out.set("manifest", CanonicalJson.tree(world.manifest));
        out.putArray("signatures").add(signature("inside", inside)).add(signature("outside", outside));
    }

    private JsonNode signature(String signer, SigningKey key) {
        return CanonicalJson.tree(new ManifestSignature(signer, world.manifest.sign(key, World.DEPLOYMENT)));
    }

    private void writeOfficer() {
        byte[] salt = Arrays.copyOf(World.seed(8), 16);
        byte[] secretKey = Arrays.copyOf(World.seed(9), 16);
        String password = "密码 ｐａｓｓ 1";
        OfficerSecret secret = OfficerSecret.derive(secretKey, password, salt, Kdf.STANDARD);
        Account account = new Account(
                1,
                "li.wen",
                "李文",
                world.officer.identity().recipient(),
                world.officer.signingKey().verifyingKey(),
                salt,
                Kdf.STANDARD,
                secret.auth(),
                world.officer.wrap(secret, World.DEPLOYMENT, "li.wen"));
        ObjectNode officer = out.putObject("officer");
        officer.put("secretKey", HEX.formatHex(secretKey)).put("password", password);
        officer.set("account", CanonicalJson.tree(account));
        officer.put("signature", b64(account.sign(world.officer.signingKey(), World.DEPLOYMENT)));
        officer.put("deskKey", b64(world.disc.grantTo(World.DEPLOYMENT, "li.wen", account.recipient())));
    }

    private void writeReport() throws SealRefused {
        SealedReport filed = ReporterSide.file(world.manifest, world.receipt, "DISC", World.content());
        ReporterSide reporter = world.reporterOf(filed);
        ClueRow row = World.row(reporter.clueId(), filed);
        out.put("clueId", reporter.clueId());
        out.set("report", filed.json());
        out.put("story", World.content().at("/answers/story").textValue());
        out.set(
                "message",
                CanonicalJson.object()
                        .put("id", ID)
                        .put("seq", 1)
                        .put("text", "补充：😀\n第二行")
                        .put("ciphertext", b64(reporter.message(ID, 1, "补充：😀\n第二行", Event.ZERO))));
        ObjectNode body = CanonicalJson.object();
        body.put("v", 1).put("kind", "REPLY").put("text", "已收到。").put("previous", Event.ZERO);
        body.put("lastSeq", 0).put("lastHash", Event.ZERO);
        OfficerSide officer = world.officerAt(world.disc);
        out.set("reply", CanonicalJson.tree(officer.reply(row, ID, 1, body)));
        out.put("replyText", "已收到。");
        writeLog(officer, filed, reporter.clueId());
    }

    private void writeLog(OfficerSide officer, SealedReport filed, String clueId) throws SealRefused {
        String objectHash = HEX.formatHex(Hash.of(filed.report()));
        Event event = new Event(1, clueId, 0, "filed", World.TODAY, "reporter", objectHash, Event.ZERO);
        Opening opening = Opening.of(event, World.seed(14));
        out.set("event", CanonicalJson.tree(event));
        out.put("leaf", opening.leaf());
        out.put(
                "opening",
                b64(opening.seal(
                        World.DEPLOYMENT, Opening.MAILBOX, filed.mailbox().recipient())));
        JsonNode act = CanonicalJson.object().put("desk", "DISC");
        out.set(
                "deed",
                CanonicalJson.tree(officer.act(clueId, 1, opening.leaf(), "accepted", "2026-11-22T08:00:00Z", act)));
    }

    private static String b64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
