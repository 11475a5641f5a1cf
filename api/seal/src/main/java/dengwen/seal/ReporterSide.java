package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Grant.Right;
import dengwen.seal.SealRefused.Reason;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reporter's browser does with the keys of one report. Immutable. */
public final class ReporterSide {

    private final String deploymentId;
    private final ReceiptKeys keys;
    private final AgeRecipient clue;
    private final String clueId;

    /**
     * The reporter of a report that exists.
     *
     * @param clue the clue's recipient, from self_state
     */
    public ReporterSide(String deploymentId, ReceiptKeys keys, AgeRecipient clue) {
        this.deploymentId = deploymentId;
        this.keys = keys;
        this.clue = clue;
        this.clueId = ClueId.of(
                deploymentId, clue, keys.auth().verifyingKey(), keys.mailbox().recipient());
    }

    /** The clue that these keys certify. */
    public String clueId() {
        return clueId;
    }

    /**
     * Seals a new report to its lead desk and to oversight.
     *
     * @param manifest admitted by the root
     * @param lead the desk that the matrix yields
     * @param content facets, rule, accused, excluded, language, answers and hidden; the rest is filled in
     * @throws SealRefused {@code CONTRADICTION} for a desk that the manifest does not know, {@code JSON} for a value outside
     *     the model
     */
    public static SealedReport file(Manifest manifest, ReceiptKeys keys, String lead, ObjectNode content)
            throws SealRefused {
        Manifest.Desk desk = manifest.desk(lead);
        Manifest.Oversight oversight = manifest.oversight();
        return file(
                manifest,
                keys,
                content,
                content.get("facets"),
                List.of(
                        new Target(desk.desk(), desk.epoch(), Right.LEAD, desk.recipient()),
                        new Target(Grant.OVERSIGHT, oversight.epoch(), Right.OVERSIGHT, oversight.recipient())));
    }

    /** Seals a new report to the superior's desk alone, with its facets inside; otherwise as {@link #file}. */
    public static SealedReport fileUpward(Manifest manifest, ReceiptKeys keys, ObjectNode content) throws SealRefused {
        Manifest.Desk desk = manifest.desk(manifest.superior());
        Target target = new Target(desk.desk(), desk.epoch(), Right.LEAD, desk.recipient());
        return file(manifest, keys, content, null, List.of(target));
    }

    private static SealedReport file(
            Manifest manifest, ReceiptKeys keys, ObjectNode content, @Nullable JsonNode facets, List<Target> targets)
            throws SealRefused {
        AgeIdentity clue = AgeIdentity.fresh();
        ReporterSide reporter = new ReporterSide(manifest.deploymentId(), keys, clue.recipient());
        byte[] report = reporter.report(manifest, content, targets);
        List<Grant> grants = targets.stream()
                .map(target -> reporter.grant(target, clue, report))
                .toList();
        JsonNode self = reporter.firstSelf(manifest);
        return new SealedReport(
                1,
                manifest.version(),
                clue.recipient(),
                keys.auth().verifyingKey(),
                report,
                facets,
                grants,
                new SealedReport.Mailbox(keys.locator(), keys.mailbox().recipient(), reporter.sealSelf(1, self)),
                keys.receiptLeaf());
    }

    private byte[] report(Manifest manifest, ObjectNode content, List<Target> targets) throws SealRefused {
        ObjectNode body = content.deepCopy();
        body.put("v", 1);
        body.put("clueRecipient", clue.toString());
        body.set("authPublicKey", CanonicalJson.tree(keys.auth().verifyingKey()));
        body.put("mailboxRecipient", keys.mailbox().recipient().toString());
        ObjectNode versions = body.putObject("versions").put("manifest", manifest.version());
        for (String kind : List.of("matrix", "questionnaire", "units", "higherPosts")) {
            versions.put(kind, manifest.documents().get(kind));
        }
        ArrayNode grants = body.putArray("grants");
        for (Target target : targets) {
            grants.addObject()
                    .put("desk", target.desk)
                    .put("epoch", target.epoch)
                    .put("purpose", target.right.name());
        }
        return sealed(Kind.REPORT, "report", 0, CanonicalJson.of(body));
    }

    private Grant grant(Target target, AgeIdentity identity, byte[] report) {
        Grant.Body body = new Grant.Body(1, identity.encoded(), HexFormat.of().formatHex(Hash.of(report)));
        Context context = Grant.context(deploymentId, clueId, target.desk, target.epoch);
        byte[] file = Frame.of(context, target.recipient, CanonicalJson.bytes(body))
                .signedBy(keys.auth())
                .seal();
        return new Grant(target.desk, target.epoch, target.right, file);
    }

    /**
     * Seals a message to the desk.
     *
     * @param id 16 random bytes in hex
     * @param seq 1 for the first
     * @param text NFC, line ends {@code \n}
     * @param previous hex hash of the message file before, {@link Event#ZERO} for the first
     */
    public byte[] message(String id, long seq, String text, String previous) {
        return sealed(Kind.MESSAGE, id, seq, CanonicalJson.bytes(new Message(1, text, previous)));
    }

    private byte[] sealed(Kind kind, String objectId, long seq, byte[] body) {
        Context context = new Context(deploymentId, clueId, kind, objectId, seq, Author.reporter());
        return Frame.of(context, clue, body).signedBy(keys.auth()).seal();
    }

    /**
     * Opens a desk's reply.
     *
     * @param desk the entry of the manifest for the desk and epoch that the reply names
     * @throws SealRefused also when the desk did not countersign it
     */
    public JsonNode openReply(Manifest.Desk desk, String id, long seq, byte[] file) throws SealRefused {
        Author author = Author.desk(desk.desk(), desk.epoch());
        Frame frame = Frame.open(keys.mailbox(), new Context(deploymentId, clueId, Kind.REPLY, id, seq, author), file);
        frame.requireCountersignedBy(desk.sigKey());
        return CanonicalJson.parse(frame.body());
    }

    /** Opens the server's opening of the reporter's event with this number. */
    public Opening openOpening(long seq, byte[] file) throws SealRefused {
        return Opening.open(keys.mailbox(), deploymentId, clueId, Opening.MAILBOX, seq, file);
    }

    /** Seals self_state as this version. */
    public byte[] sealSelf(long version, JsonNode state) throws SealRefused {
        return Cobblestone.seal(keys.selfKey(), selfContext(version), CanonicalJson.of(state));
    }

    /** Opens self_state that was sealed as this version. */
    public JsonNode openSelf(long version, byte[] sealed) throws SealRefused {
        return CanonicalJson.parse(Cobblestone.open(keys.selfKey(), selfContext(version), sealed));
    }

    private byte[] selfContext(long version) {
        return new Context(deploymentId, clueId, Kind.SELF, "self", version, Author.reporter()).bytes();
    }

    private JsonNode firstSelf(Manifest manifest) {
        ObjectNode state = CanonicalJson.object();
        state.put("v", 1).put("clueRecipient", clue.toString()).put("manifestVersion", manifest.version());
        state.putArray("openings");
        return state.put("lastSeq", 0).put("lastHash", Event.ZERO).put("seenReplies", 0);
    }

    /**
     * The signature that opens the mailbox.
     *
     * @throws SealRefused {@code CONTRADICTION} for a nonce that is not 32 bytes: no key signs bytes of another's choice
     */
    public byte[] signIn(byte[] nonce) throws SealRefused {
        if (nonce.length != Event.NONCE) {
            throw new SealRefused(Reason.CONTRADICTION, "a nonce has 32 bytes");
        }
        return keys.auth().sign(Purpose.SIGNIN, deploymentId, HexFormat.of().parseHex(keys.locator()), nonce);
    }

    private record Target(String desk, long epoch, Right right, AgeRecipient recipient) {}

    private record Message(int v, String text, String previous) {}
}
