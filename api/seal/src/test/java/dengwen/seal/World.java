package dengwen.seal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small deployment with keys that are the same in every run. */
final class World {

    static final String DEPLOYMENT = "test.dengwen";
    static final String TODAY = "2026-11-22";

    final DeskKey disc;
    final DeskKey superior;
    final AgeIdentity oversight = AgeIdentity.fromSeed(seed(3));
    final AgeIdentity monitor = AgeIdentity.fromSeed(seed(4));
    final UserKey officer = new UserKey(AgeIdentity.fromSeed(seed(6)), SigningKey.fromSeed(seed(7)));
    final ReceiptKeys receipt = Receipt.of(Arrays.copyOf(seed(5), 11)).keys(DEPLOYMENT);
    final Manifest manifest;

    World() {
        disc = desk("DISC", 31);
        superior = desk("SUPERIOR", 41);
        manifest = manifest(DEPLOYMENT, 7);
    }

    private static DeskKey desk(String code, int fill) {
        return new DeskKey(code, 1, AgeIdentity.fromSeed(seed(fill)), SigningKey.fromSeed(seed(fill + 1)));
    }

    static byte[] seed(int fill) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }

    Manifest manifest(String deploymentId, long version) {
        return new Manifest(
                1,
                deploymentId,
                version,
                "2026-01-01",
                "2027-01-01",
                1,
                "SUPERIOR",
                List.of(entry(disc), entry(superior)),
                new Manifest.Oversight(1, oversight.recipient(), List.of("zhou.ming", "wu.fang"), 2),
                List.of(),
                null,
                new Manifest.Monitor(monitor.recipient()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(
                        "matrix", Event.ZERO,
                        "questionnaire", Event.ZERO,
                        "units", Event.ZERO,
                        "higherPosts", Event.ZERO),
                Map.of());
    }

    static Manifest.Desk entry(DeskKey desk) {
        return new Manifest.Desk(
                desk.desk(),
                desk.desk(),
                Map.of("zh", "案头", "en", "Desk"),
                desk.epoch(),
                desk.identity().recipient(),
                desk.signingKey().verifyingKey(),
                List.of());
    }

    OfficerSide officerAt(DeskKey desk) {
        return new OfficerSide(DEPLOYMENT, "li.wen", officer, desk);
    }

    ReporterSide reporterOf(SealedReport filed) {
        return new ReporterSide(DEPLOYMENT, receipt, filed.clueRecipient());
    }

    static ObjectNode content() {
        ObjectNode content = CanonicalJson.object();
        ObjectNode facets = content.putObject("facets");
        facets.putArray("allegation").add("A02");
        facets.put("field", "F1").put("ongoing", "YES").put("imminent", false).put("danger", false);
        content.put("rule", "R1").put("language", "zh");
        content.putArray("accused").add("POL");
        content.putArray("excluded");
        content.putObject("answers").put("story", "某镇负责人给评标专家打招呼。\n第二行");
        content.putObject("hidden");
        return content;
    }

    /** The rows that an honest server keeps of a filed report. */
    static ClueRow row(String clueId, SealedReport filed) {
        Set<ClueRow.Reader> readers = new HashSet<>();
        filed.grants().forEach(grant -> readers.add(new ClueRow.Reader(grant.desk(), grant.epoch(), grant.purpose())));
        return new ClueRow(
                clueId,
                filed.manifestVersion(),
                filed.clueRecipient(),
                filed.authPublicKey(),
                filed.mailbox().recipient(),
                filed.facets(),
                readers);
    }
}
