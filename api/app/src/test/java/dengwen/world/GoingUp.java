package dengwen.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeIdentity;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Context;
import dengwen.seal.DeskKey;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import dengwen.seal.Rekey;
import io.restassured.response.ValidatableResponse;

/** A clue of DISC on its way up, and zhou.ming of SUPERIOR who receives it. */
public final class GoingUp {

    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    private final World world = World.made();
    private final Person zhou = world.person("zhou.ming");
    private final String clue;

    /** @param clue opened before by whoever seals it up */
    public GoingUp(String clue) {
        this.clue = clue;
    }

    /** Does it as this officer of the district. */
    public ValidatableResponse by(Person officer) {
        return officer.does(clue, "sealing-up", "sealed-up", act(officer));
    }

    /** What such an officer signs; to be spoilt. */
    public ObjectNode act(Person officer) {
        ObjectNode act = officer.act().put("epoch", 1);
        act.put("grant", Json.base64(grant(officer.deskKey(), zhou.deskKey(), 0)));
        act.put("letter", Json.base64(letter(officer.deskKey())));
        int seq = officer.clue(clue).extract().path("nextReplySeq");
        ObjectNode told = officer.reply(clue, seq, "已转交。");
        told.remove("copy");
        return act.set("reply", told);
    }

    /** A grant of one desk for another. */
    public byte[] grant(DeskKey author, DeskKey reader, int generation) {
        String place = reader.desk() + ":" + reader.epoch();
        Context context = new Context(World.DEPLOYMENT, clue, Kind.GRANT, place, generation, author.author());
        return Frame.of(context, reader.identity().recipient(), NOTHING)
                .signedBy(author.signingKey())
                .seal();
    }

    private byte[] letter(DeskKey author) {
        Context context = new Context(World.DEPLOYMENT, clue, Kind.NOTE, "sealed-up", 0, author.author());
        return Frame.of(context, zhou.deskKey().identity().recipient(), NOTHING)
                .signedBy(author.signingKey())
                .seal();
    }

    /** The superior's desk decides on what is held, because what was sent up opens nothing. */
    public ValidatableResponse decides(String decision) {
        ObjectNode act = zhou.act().put("decision", decision).put("reason", "KEY_FALSE");
        return zhou.does(clue, "held-decisions", decision.equals("KEPT") ? "held-kept" : "held-handed-out", act);
    }

    /** The superior's desk confirms. */
    public ValidatableResponse confirms() {
        return zhou.does(clue, "rekeys", "rekeyed", renewal());
    }

    /** What that desk signs; to be spoilt. */
    public ObjectNode renewal() {
        DeskKey desk = zhou.deskKey();
        AgeRecipient recipient = AgeIdentity.fresh().recipient();
        Rekey rekey = new Rekey(1, clue, 1, desk.desk(), desk.epoch(), recipient);
        ObjectNode act = zhou.act().put("generation", 1).put("recipient", recipient.toString());
        act.put("signature", Json.base64(rekey.sign(desk.signingKey(), World.DEPLOYMENT)));
        act.put("grant", Json.base64(grant(desk, desk, 1)));
        int seq = zhou.clue(clue).extract().path("nextReplySeq");
        return act.set("reply", zhou.reply(clue, seq, "已收到。"));
    }
}
