package dengwen.world;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Event;
import dengwen.seal.Manifest;
import dengwen.seal.Purpose;
import dengwen.seal.Receipt;
import dengwen.seal.ReceiptKeys;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealRefused;
import dengwen.seal.SealedReport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.HexFormat;

/** A reporter with a receipt of his own. */
public final class Citizen {

    private static final String FACETS = """
            {"field":"F1","allegation":["A02"],"role":"LEADER","rank":"R_XIANGKE","managing":"M_DIST","higherPost":"NO",
            "mode":"ANONYMOUS","ongoing":"YES","imminent":false,"danger":false,"crimeLine":false}""";

    private final Manifest manifest;
    private final ReceiptKeys keys = Receipt.fresh().keys(World.DEPLOYMENT);

    Citizen(Manifest manifest) {
        this.manifest = manifest;
    }

    public ReceiptKeys keys() {
        return keys;
    }

    /** What a section chief's report to DISC says; a copy to change. */
    public static ObjectNode content(String story) {
        ObjectNode content = Json.object();
        content.set("facets", Json.read(FACETS));
        content.put("rule", "5").put("language", "zh");
        content.putArray("accused");
        content.putArray("excluded");
        content.putObject("answers").put("story", story);
        content.putObject("hidden");
        return content;
    }

    /** The same of somebody whose life is in danger, which makes it U0; a copy to change. */
    public static ObjectNode inDanger(String story) {
        ObjectNode content = content(story);
        ((ObjectNode) content.get("facets")).put("danger", true);
        return content;
    }

    /** Seals an ordinary report. */
    public SealedReport seals(String lead, ObjectNode content) {
        try {
            return ReporterSide.file(manifest, keys, lead, content);
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Seals a report to the superior organ alone. */
    public SealedReport sealsUpward(ObjectNode content) {
        try {
            return ReporterSide.fileUpward(manifest, keys, content);
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sends a report, or what was made of it. */
    public static ValidatableResponse files(JsonNode body) {
        return files(body, Json.fresh());
    }

    public static ValidatableResponse files(JsonNode body, String idempotencyKey) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body.toString())
                .post("/v1/reports")
                .then();
    }

    /** Files an ordinary report to DISC. @return the clue's id */
    public String filed() {
        return files(seals("DISC", content("某科长打招呼。")).json())
                .statusCode(201)
                .extract()
                .path("clueId");
    }

    /** What the reporter's browser does once the report exists. */
    public ReporterSide side(AgeRecipient clue) {
        return new ReporterSide(World.DEPLOYMENT, keys, clue);
    }

    /** A nonce to sign. */
    public byte[] challenge() {
        String nonce = given().contentType(ContentType.JSON)
                .body(Json.object().put("locator", keys.locator()).toString())
                .post("/v1/mailbox/challenges")
                .then()
                .statusCode(200)
                .extract()
                .path("nonce");
        return Base64.getDecoder().decode(nonce);
    }

    /** Tries to open the mailbox. */
    public ValidatableResponse enters(String locator, byte[] nonce, byte[] signature) {
        return given().contentType(ContentType.JSON)
                .body(Json.object()
                        .put("locator", locator)
                        .put("nonce", nonce)
                        .put("signature", signature)
                        .toString())
                .post("/v1/mailbox/sessions")
                .then();
    }

    /** A request with a fresh token of the mailbox. */
    public RequestSpecification asking() {
        byte[] nonce = challenge();
        String token = enters(keys.locator(), nonce, signature(nonce))
                .statusCode(200)
                .extract()
                .path("accessToken");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Writes to the desk. */
    public ValidatableResponse writes(ReporterSide side, int seq, String text) {
        String id = Json.fresh();
        String file = Json.base64(side.message(id, seq, text, Event.ZERO));
        return asking().header("Idempotency-Key", Json.fresh())
                .body(Json.object()
                        .put("id", id)
                        .put("seq", seq)
                        .put("ciphertext", file)
                        .toString())
                .post("/v1/mailbox/messages")
                .then();
    }

    /** The signature that opens the mailbox. */
    public byte[] signature(byte[] nonce) {
        byte[] place = HexFormat.of().parseHex(keys.locator());
        return keys.auth().sign(Purpose.SIGNIN, World.DEPLOYMENT, place, nonce);
    }
}
