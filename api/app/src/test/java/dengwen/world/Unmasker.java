package dengwen.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeIdentity;
import dengwen.seal.Author;
import dengwen.seal.Context;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import dengwen.seal.UnmaskRequest;
import io.restassured.response.ValidatableResponse;
import java.util.HexFormat;
import java.util.Map;

/** Two officers of DISC, li.wen and chen.jing, and the custodians whom they ask for a name. */
public final class Unmasker {

    /** Where the share of each local agency lies; the superior's part lies at 0. */
    static final Map<String, Integer> POINTS = Map.of("AUD", 1, "MKT", 2, "PROC", 3);

    private final World world = World.made();
    private final Person li = world.person("li.wen");
    private final Person chen = world.person("chen.jing");
    private final String clue;
    private final UnmaskRequest request;

    /** @param clue opened before */
    public Unmasker(String clue) {
        this.clue = clue;
        this.request = NamedCitizen.request(clue, AgeIdentity.fresh().recipient());
    }

    /** Of the request, as paths name it. */
    public String id() {
        return request.requestId();
    }

    public ValidatableResponse asks() {
        return asks(li, request);
    }

    public ValidatableResponse asks(Person officer, UnmaskRequest wanted) {
        ObjectNode act = Json.object().put("desk", "DISC");
        act.set("request", Json.read(wanted.json()));
        act.put("signature", Json.base64(wanted.sign(officer.keys().signingKey(), World.DEPLOYMENT)));
        return officer.does(clue, "unmaskings", "unmask-asked", act);
    }

    public UnmaskRequest request() {
        return request;
    }

    public ValidatableResponse approves() {
        return approves(chen);
    }

    public ValidatableResponse approves(Person officer) {
        ObjectNode act = Json.object().put("desk", "DISC").put("request", hash());
        act.put("signature", Json.base64(request.sign(officer.keys().signingKey(), World.DEPLOYMENT)));
        return officer.does(clue, "unmaskings/" + id() + "/approval", "unmask-approved", act);
    }

    /** The second officer names another request under the path of this one. */
    public ValidatableResponse approves(Unmasker other) {
        ObjectNode act = Json.object().put("desk", "DISC").put("request", other.hash());
        act.put("signature", Json.base64(other.request.sign(chen.keys().signingKey(), World.DEPLOYMENT)));
        return chen.does(clue, "unmaskings/" + id() + "/approval", "unmask-approved", act);
    }

    /** Opens without telling the reporter. */
    public ValidatableResponse opens() {
        ObjectNode act =
                Json.object().put("desk", "DISC").put("request", hash()).put("withheld", "e".repeat(64));
        return li.does(clue, "unmaskings/" + id() + "/openings", "unmasked", act);
    }

    public ValidatableResponse gives(String custodian, String agency) {
        Person person = world.person(custodian);
        String place = id() + ":" + agency;
        Context context = new Context(
                World.DEPLOYMENT, clue, Kind.SHARE, place, POINTS.getOrDefault(agency, 0), Author.user(custodian));
        byte[] share = Frame.of(context, request.recipient(), "{}".getBytes())
                .signedBy(person.keys().signingKey())
                .seal();
        ObjectNode act = Json.object().put("request", hash()).put("agency", agency);
        return answers(person, "answers", "share-given", act.put("ciphertext", Json.base64(share)));
    }

    public ValidatableResponse refuses(String custodian, String agency) {
        ObjectNode act =
                Json.object().put("request", hash()).put("agency", agency).put("reason", "NO_BASIS");
        return answers(world.person(custodian), "refusals", "share-refused", act);
    }

    private ValidatableResponse answers(Person custodian, String verb, String type, ObjectNode act) {
        return custodian.does(li, clue, "/v1/custody/" + id() + "/" + verb, type, act);
    }

    private String hash() {
        return HexFormat.of().formatHex(request.hash());
    }
}
