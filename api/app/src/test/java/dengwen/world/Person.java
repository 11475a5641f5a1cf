package dengwen.world;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Account;
import dengwen.seal.AgeRecipient;
import dengwen.seal.CanonicalJson;
import dengwen.seal.ClueRow;
import dengwen.seal.DeskKey;
import dengwen.seal.Event;
import dengwen.seal.Grant;
import dengwen.seal.Manifest;
import dengwen.seal.OfficerSecret;
import dengwen.seal.OfficerSide;
import dengwen.seal.Reply;
import dengwen.seal.SealRefused;
import dengwen.seal.UserKey;
import dengwen.seal.VerifyingKey;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with an account and keys of his own, and a seat at a desk if he has one. */
public final class Person {

    /** Half as long as a token is good: the tests of a slow machine take longer than one. */
    private static final Duration HALF_A_TOKEN = Duration.ofMinutes(5);

    private final String user;
    private final String name;
    private final @Nullable DeskKey desk;
    private final List<String> roles;
    private final UserKey keys = UserKey.fresh();
    private byte[] auth = {};
    private @Nullable String token;
    private Instant signedIn = Instant.EPOCH;

    Person(String user, String name, @Nullable DeskKey desk, List<String> roles) {
        this.user = user;
        this.name = name;
        this.desk = desk;
        this.roles = roles;
    }

    public String user() {
        return user;
    }

    public UserKey keys() {
        return keys;
    }

    /** What signing in sends. */
    public byte[] auth() {
        return auth.clone();
    }

    boolean sitsAt(DeskKey other) {
        return desk == other;
    }

    Manifest.Member member() {
        return new Manifest.Member(
                user, name, keys.identity().recipient(), keys.signingKey().verifyingKey(), roles);
    }

    Manifest.Person listed() {
        return new Manifest.Person(
                user, name, keys.identity().recipient(), keys.signingKey().verifyingKey());
    }

    Manifest.Custodian custodian(String agency) {
        return new Manifest.Custodian(
                user, agency, keys.identity().recipient(), keys.signingKey().verifyingKey());
    }

    Optional<ObjectNode> deskKeyGrant() {
        var recipient = keys.identity().recipient();
        return Optional.ofNullable(desk)
                .map(key -> Json.object()
                        .put("desk", key.desk())
                        .put("epoch", key.epoch())
                        .put("user", user)
                        .put("ciphertext", Json.base64(key.grantTo(World.DEPLOYMENT, user, recipient))));
    }

    void createAccount() {
        byte[] salt = random(16);
        OfficerSecret secret =
                OfficerSecret.derive(random(OfficerSecret.SECRET_KEY), "correct horse", salt, Account.Kdf.STANDARD);
        auth = secret.auth();
        Account account = new Account(
                1,
                user,
                name,
                keys.identity().recipient(),
                keys.signingKey().verifyingKey(),
                salt,
                Account.Kdf.STANDARD,
                auth,
                keys.wrap(secret, World.DEPLOYMENT, user));
        ObjectNode body = Json.object();
        body.set("account", Json.read(account.json()));
        body.put("signature", account.sign(keys.signingKey(), World.DEPLOYMENT));
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post("/v1/officers")
                .then()
                .statusCode(201);
    }

    /** A request in this person's name; signs in first when needed. */
    public RequestSpecification asking() {
        if (token == null || signedIn.plus(HALF_A_TOKEN).isBefore(Instant.now())) {
            signedIn = Instant.now();
            token = newToken();
        }
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Signs in once more. @return the token of that session */
    public String newToken() {
        return given().contentType(ContentType.JSON)
                .body(Json.object().put("user", user).put("auth", auth).toString())
                .post("/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** What this person's browser does at his desk. */
    public OfficerSide side() {
        return new OfficerSide(World.DEPLOYMENT, user, keys, deskKey());
    }

    /** The keys of the person's desk. */
    public DeskKey deskKey() {
        return Objects.requireNonNull(desk);
    }

    /** The code of the person's desk. */
    public String desk() {
        return deskKey().desk();
    }

    /** A clue as the API shows it to this person. */
    public ValidatableResponse clue(String clueId) {
        return asking().get("/v1/clues/" + clueId).then();
    }

    /**
     * The clues of this person's queue, read to its end: other tests file too, so a clue need not stand on the first page.
     * @param filters as in a query string, such as {@code state=RECEIVED}
     */
    public List<String> queue(String... filters) {
        return Pages.all(
                        this,
                        "/v1/clues?limit=100"
                                + Stream.of(filters).map("&"::concat).collect(joining()))
                .stream()
                .map(row -> row.get("clueId").asText())
                .toList();
    }

    /** Signs a deed on a clue at the head that the API shows, and sends it. */
    public ValidatableResponse does(String clueId, String verb, String type, ObjectNode act) {
        return does(this, clueId, "/v1/clues/" + clueId + "/" + verb, type, act);
    }

    /** The same to another path, at the head that a colleague sees: who keeps parts of keys sees no clue. */
    public ValidatableResponse does(Person seer, String clueId, String path, String type, ObjectNode act) {
        JsonPath head = seer.clue(clueId).statusCode(200).extract().jsonPath();
        return posts(path, signed(clueId, type, act, head.getLong("head.seq"), head.getString("head.prev")));
    }

    /** Sends a body that was signed before. */
    public ValidatableResponse sends(String clueId, String verb, ObjectNode body) {
        return posts("/v1/clues/" + clueId + "/" + verb, body);
    }

    private ValidatableResponse posts(String path, ObjectNode body) {
        return asking().header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post(path)
                .then();
    }

    /** {@code {act, event, signature}} of a deed at this place of a stream. */
    public ObjectNode signed(String stream, String type, ObjectNode act, long seq, String prev) {
        try {
            String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            String hash = HexFormat.of().formatHex(CanonicalJson.hash(act));
            Event event = new Event(1, stream, seq, type, at, "user:" + user, hash, prev);
            ObjectNode body = Json.object();
            body.set("act", act);
            body.set("event", Json.read(event.json()));
            return body.put("signature", event.sign(keys.signingKey(), World.DEPLOYMENT));
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Opens a clue with the desk's grant that the API shows. */
    public ValidatableResponse opens(String clueId) {
        String grant = clue(clueId).statusCode(200).extract().path("grants.find { it.purpose == 'LEAD' }.hash");
        return does(clueId, "openings", "opened", act().put("grant", grant));
    }

    /** An act for the person's desk. */
    public ObjectNode act() {
        return Json.object().put("desk", desk());
    }

    /** A reply to the reporter, sealed and signed; for an act. */
    public ObjectNode reply(String clueId, int seq, String text) {
        try {
            ObjectNode body = Json.object().put("v", 1).put("kind", "REPLY").put("text", text);
            body.put("previous", Event.ZERO).put("lastSeq", 0).put("lastHash", Event.ZERO);
            Reply reply = side().reply(row(clueId), Json.fresh(), seq, body);
            return Json.object()
                    .put("id", reply.id())
                    .put("seq", reply.seq())
                    .put("ciphertext", Json.base64(reply.ciphertext()))
                    .put("copy", Json.base64(reply.copy()));
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A version of a note, sealed and signed; for an act. */
    public ObjectNode note(String clueId, String id, int version, String text) {
        try {
            ObjectNode body = Json.object().put("v", 1).put("kind", "NOTE").put("text", text);
            byte[] file = side().note(row(clueId), id, version, body);
            return Json.object().put("id", id).put("version", version).put("ciphertext", Json.base64(file));
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A part of the protection plan, sealed and signed. @param id {@code plan}, or an incident's */
    public byte[] plan(String clueId, String id, int version, String text) {
        try {
            return side().plan(
                            row(clueId), id, version, Json.object().put("v", 1).put("text", text));
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the API says of a clue, for the browser to check. */
    public ClueRow row(String clueId) {
        JsonNode view = Json.read(clue(clueId).statusCode(200).extract().asByteArray());
        try {
            Set<ClueRow.Reader> readers = new HashSet<>();
            for (JsonNode grant : view.get("grants")) {
                readers.add(new ClueRow.Reader(
                        grant.get("desk").asText(),
                        grant.get("epoch").asLong(),
                        Grant.Right.valueOf(grant.get("purpose").asText())));
            }
            return new ClueRow(
                    clueId,
                    view.get("manifestVersion").asLong(),
                    AgeRecipient.parse(view.get("clueRecipient").asText()),
                    VerifyingKey.of(view.get("authPublicKey").binaryValue()),
                    AgeRecipient.parse(view.get("mailboxRecipient").asText()),
                    view.get("facets").isNull() ? null : view.get("facets"),
                    readers);
        } catch (SealRefused | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
