package dengwen.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Author;
import dengwen.seal.Context;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import dengwen.sealing.Envelopes;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** A part of a name or contact of one clue, on its way from one keeper to the next. */
public final class Relay {

    private final World world = World.made();
    private final String clue;
    private final String secret;
    private final String kept;
    private final int x;

    private byte[] file = new byte[0];

    private Relay(String clue, String secret, String kept, int x) {
        this.clue = clue;
        this.secret = secret;
        this.kept = kept;
        this.x = x;
    }

    /** The part of a name that an agency keeps. @param clue opened by li.wen before */
    public static Relay ofName(String clue, String agency) {
        return new Relay(clue, "NAME", agency, Unmasker.POINTS.getOrDefault(agency, 0));
    }

    /** The part of a contact in a keeper's place. @param clue opened by li.wen before */
    public static Relay ofContact(String clue, String keeper) {
        return new Relay(clue, "CONTACT", keeper, World.KEEPERS.indexOf(keeper) + 1);
    }

    public String part() {
        return clue + "." + secret;
    }

    public ValidatableResponse offers(String from, String to) {
        return offers(from, to, clue, x, from);
    }

    /** With a file that was sealed for another clue, coordinate or giver. */
    public ValidatableResponse offers(String from, String to, String ofClue, int atX, String author) {
        file = sealed(to, ofClue, atX, author);
        return sends(from, "offers", "share-offered", act().put("to", to).put("ciphertext", Json.base64(file)));
    }

    public ValidatableResponse takes(String who) {
        return takes(who, hash());
    }

    /** @param hash of the file, hex */
    public ValidatableResponse takes(String who, String hash) {
        return sends(who, "taking", "share-taken", act().put("ciphertext", hash));
    }

    public ValidatableResponse returns(String who) {
        return sends(
                who,
                "returns",
                "share-returned",
                act().put("ciphertext", hash()).put("reason", "CORRUPT"));
    }

    public ValidatableResponse reads(String who) {
        return world.person(who).asking().get("/v1/handovers/" + part()).then();
    }

    /** The rows of somebody's list that are about this part. */
    public List<JsonNode> rows(String who) {
        return Pages.all(world.person(who), "/v1/handovers?all=yes").stream()
                .filter(row -> row.get("part").asText().equals(part())
                        && row.get("kept").asText().equals(kept))
                .toList();
    }

    /** Of the file that was offered last, hex. */
    public String hash() {
        return Envelopes.hash(file);
    }

    /** Every step that there is. */
    public void goesBackAndForth(String from, String to) {
        rows(to);
        reads(from).statusCode(200);
        offers(from, to).statusCode(201);
        returns(to).statusCode(201);
        offers(from, to).statusCode(201);
        takes(to).statusCode(201);
    }

    private ObjectNode act() {
        return Json.object().put("secret", secret).put("kept", kept);
    }

    private byte[] sealed(String to, String ofClue, int atX, String author) {
        String label = secret.equals("NAME") ? kept : Envelopes.CONTACT;
        Context context = new Context(World.DEPLOYMENT, ofClue, Kind.SHARE, label + ":" + to, atX, Author.user(author));
        return Frame.of(context, world.person(to).keys().identity().recipient(), "{}".getBytes())
                .signedBy(world.person(author).keys().signingKey())
                .seal();
    }

    private ValidatableResponse sends(String who, String verb, String type, ObjectNode act) {
        return world.person(who).does(world.person("li.wen"), clue, "/v1/handovers/" + part() + "/" + verb, type, act);
    }
}
