package dengwen.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeIdentity;
import dengwen.seal.Author;
import dengwen.seal.Call;
import dengwen.seal.CallRequest;
import dengwen.seal.Context;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** li.wen of DISC, who asks that a reporter be called, and the keepers; hu.yan takes calls. */
public final class Telephone {

    /** Who takes the call. */
    public static final String TAKER = "hu.yan";

    private final World world = World.made();
    private final Person li = world.person("li.wen");
    private final String clue;
    private final CallRequest request;
    private final AgeIdentity session = AgeIdentity.fresh();

    /** @param clue opened before */
    public Telephone(String clue) {
        this(clue, CallRequest.Reason.CONFIRM);
    }

    /** @param clue opened before */
    public Telephone(String clue, CallRequest.Reason reason) {
        this.clue = clue;
        this.request = request(clue, Json.fresh(), "DISC", "li.wen", reason, 1);
    }

    /** Of the request, as paths name it. */
    public String id() {
        return request.requestId();
    }

    public CallRequest request() {
        return request;
    }

    /** @param days until it ends */
    public static CallRequest request(String clue, String id, String desk, String officer, int days) {
        return request(clue, id, desk, officer, CallRequest.Reason.CONFIRM, days);
    }

    private static CallRequest request(
            String clue, String id, String desk, String officer, CallRequest.Reason reason, int days) {
        Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(days, ChronoUnit.DAYS);
        return new CallRequest(1, clue, id, desk, officer, reason, end.toString());
    }

    public ValidatableResponse asks() {
        return asks(li, request);
    }

    public ValidatableResponse asks(Person officer, CallRequest wanted) {
        ObjectNode act = Json.object().put("desk", "DISC");
        act.set("request", Json.read(wanted.json()));
        act.put("signature", Json.base64(wanted.sign(officer.keys().signingKey(), World.DEPLOYMENT)));
        return officer.does(clue, "calls", "call-asked", act);
    }

    public ValidatableResponse takes() {
        return takes(TAKER, callBy(TAKER, hash()), TAKER);
    }

    /** @param signer whose key signs the call */
    public ValidatableResponse takes(String keeper, Call call, String signer) {
        ObjectNode act = Json.object();
        act.set("call", Json.read(call.json()));
        act.put("signature", Json.base64(call.sign(world.person(signer).keys().signingKey(), World.DEPLOYMENT)));
        return sends(keeper, "taking", "call-taken", act);
    }

    /** @param of hex hash of the request */
    public Call callBy(String keeper, String of) {
        return new Call(1, clue, of, keeper, session.recipient());
    }

    public ValidatableResponse gives(String keeper) {
        return gives(keeper, keeper);
    }

    /** @param as in whose place the share is sealed */
    public ValidatableResponse gives(String keeper, String as) {
        int x = World.KEEPERS.indexOf(as) + 1;
        byte[] share = sealed(Kind.SHARE, id() + ":contact", x, as, keeper);
        return sends(keeper, "answers", "call-share-given", call().put("ciphertext", Json.base64(share)));
    }

    /** As who follows another keeper gives it. */
    public ValidatableResponse givesInPlaceOf(String followed, String keeper) {
        byte[] share = sealed(Kind.SHARE, id() + ":contact", World.KEEPERS.indexOf(followed) + 1, keeper, keeper);
        return sends(keeper, "answers", "call-share-given", call().put("ciphertext", Json.base64(share)));
    }

    public ValidatableResponse refuses(String keeper) {
        ObjectNode act = Json.object().put("request", hash()).put("reason", "NOT_NEEDED");
        return sends(keeper, "refusals", "call-refused", act);
    }

    public ValidatableResponse opens(String keeper) {
        return sends(keeper, "openings", "contact-opened", call());
    }

    public ValidatableResponse tells(String result) {
        return sends(TAKER, "results", "called", call().put("result", result));
    }

    /** With a note about this try. */
    public ValidatableResponse tells(String result, int attempt) {
        byte[] note = sealed(Kind.NOTE, id() + ":called", attempt, TAKER, TAKER);
        return sends(TAKER, "results", "called", call().put("result", result).put("note", Json.base64(note)));
    }

    /** Hex hash of the request. */
    public String hash() {
        return HexFormat.of().formatHex(request.hash());
    }

    private ObjectNode call() {
        return Json.object()
                .put("call", HexFormat.of().formatHex(callBy(TAKER, hash()).hash()));
    }

    private byte[] sealed(Kind kind, String place, int seq, String author, String signer) {
        Context context = new Context(World.DEPLOYMENT, clue, kind, place, seq, Author.user(author));
        return Frame.of(context, session.recipient(), "{}".getBytes())
                .signedBy(world.person(signer).keys().signingKey())
                .seal();
    }

    private ValidatableResponse sends(String keeper, String verb, String type, ObjectNode act) {
        return world.person(keeper).does(li, clue, "/v1/calls/" + id() + "/" + verb, type, act);
    }
}
