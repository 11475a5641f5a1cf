package dengwen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeIdentity;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Author;
import dengwen.seal.ClueId;
import dengwen.seal.Cobblestone;
import dengwen.seal.Context;
import dengwen.seal.Kind;
import dengwen.seal.SealRefused;
import dengwen.seal.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reports as the server sees them, each sealed to keys of its own before the clock starts. What the ciphertexts hold is
 * padding of the right length, because the server cannot tell; the receipt's keys are random instead of stretched, for
 * the same reason.
 */
final class SealedReports {

    /** The smallest bucket of a report's frame. */
    private static final int REPORT = 4096;

    /** The padded frame of a grant. */
    private static final int GRANT = 608;

    /** The padded state that a new mailbox holds. */
    private static final int SELF = 2304;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FACETS = """
            {"field":"F1","allegation":["A02"],"role":"LEADER","rank":"R_XIANGKE","managing":"M_DIST","higherPost":"NO",
            "mode":"ANONYMOUS","ongoing":"YES","imminent":false,"danger":false,"crimeLine":false}""";

    private final SecureRandom random = new SecureRandom();
    private final JsonNode manifest;
    private final String deploymentId;
    private final AgeRecipient lead;
    private final AgeRecipient oversight;

    private SealedReports(JsonNode manifest) throws SealRefused {
        this.manifest = manifest;
        deploymentId = manifest.get("deploymentId").asText();
        lead = AgeRecipient.parse(desk("DISC").get("recipient").asText());
        oversight =
                AgeRecipient.parse(manifest.get("oversight").get("recipient").asText());
    }

    /** Seals {@code count} request bodies for the API's deployment, on all processors. */
    static List<byte[]> seal(URI api, int count) throws Exception {
        SealedReports reports = new SealedReports(manifest(api));
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> reports.body())
                .toList();
    }

    private static JsonNode manifest(URI api) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(api.resolve("/v1/manifest")).build();
            return JSON.readTree(
                            http.send(request, BodyHandlers.ofInputStream()).body())
                    .get("manifest");
        }
    }

    private JsonNode desk(String code) {
        for (JsonNode desk : manifest.get("desks")) {
            if (desk.get("desk").asText().equals(code)) {
                return desk;
            }
        }
        throw new IllegalArgumentException("the deployment has no desk " + code);
    }

    private byte[] body() {
        AgeIdentity clue = AgeIdentity.fresh();
        AgeIdentity mailbox = AgeIdentity.fresh();
        SigningKey auth = SigningKey.fresh();
        String clueId = ClueId.of(deploymentId, clue.recipient(), auth.verifyingKey(), mailbox.recipient());
        ObjectNode body = JSON.createObjectNode()
                .put("suite", 1)
                .put("manifestVersion", manifest.get("version").asInt())
                .put("clueRecipient", clue.recipient().toString())
                .put("authPublicKey", b64(auth.verifyingKey().encoded()))
                .put("report", b64(clue.recipient().seal(place(clueId, Kind.REPORT, "report"), new byte[REPORT])))
                .put("receiptLeaf", HexFormat.of().formatHex(bytes(32)));
        body.set("facets", facets());
        body.putArray("grants")
                .add(grant(clueId, "DISC", desk("DISC").get("epoch").asInt(), "LEAD", lead))
                .add(grant(
                        clueId,
                        "OVERSIGHT",
                        manifest.get("oversight").get("epoch").asInt(),
                        "OVERSIGHT",
                        oversight));
        body.putObject("mailbox")
                .put("locator", HexFormat.of().formatHex(bytes(16)))
                .put("recipient", mailbox.recipient().toString())
                .put(
                        "self",
                        b64(Cobblestone.seal(
                                bytes(Cobblestone.KEY),
                                new Context(deploymentId, clueId, Kind.SELF, "self", 1, Author.reporter()).bytes(),
                                new byte[SELF])));
        return json(body);
    }

    private ObjectNode grant(String clueId, String desk, int epoch, String purpose, AgeRecipient recipient) {
        return JSON.createObjectNode()
                .put("desk", desk)
                .put("epoch", epoch)
                .put("purpose", purpose)
                .put("ciphertext", b64(recipient.seal(place(clueId, Kind.GRANT, desk + ":" + epoch), new byte[GRANT])));
    }

    private Context place(String clueId, Kind kind, String objectId) {
        return new Context(deploymentId, clueId, kind, objectId, 0, Author.reporter());
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String b64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static JsonNode facets() {
        try {
            return JSON.readTree(FACETS);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] json(ObjectNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
