package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.SealRefused.Reason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** What an officer's browser does at one desk. Immutable. */
public final class OfficerSide {

    private final String deploymentId;
    private final String user;
    private final UserKey keys;
    private final DeskKey desk;

    /** An officer at a desk whose key he has opened. */
    public OfficerSide(String deploymentId, String user, UserKey keys, DeskKey desk) {
        this.deploymentId = deploymentId;
        this.user = user;
        this.keys = keys;
        this.desk = desk;
    }

    /**
     * Opens a report with the desk's grant and checks it against the rows.
     *
     * @param row what the server says
     * @param grant ciphertext of the desk's grant
     * @param report the age file
     * @throws SealRefused also {@code CONTRADICTION} when keys, grants, facets or the grant's report differ from what the
     *     reporter sealed: an alarm, not a warning
     */
    public OpenedReport open(ClueRow row, byte[] grant, byte[] report) throws SealRefused {
        String certified = ClueId.of(deploymentId, row.clueRecipient(), row.authPublicKey(), row.mailboxRecipient());
        require(certified.equals(row.clueId()), "the keys of another clue");
        Grant.Body body = openGrant(row, grant);
        AgeIdentity clue = AgeIdentity.parse(body.identity());
        require(clue.recipient().equals(row.clueRecipient()), "the grant of another clue's key");
        require(body.report().equals(HexFormat.of().formatHex(Hash.of(report))), "another report than was granted");
        JsonNode content = openedBody(clue, row, Kind.REPORT, "report", 0, report);
        requireAgreement(row, content);
        return new OpenedReport(clue, content);
    }

    private Grant.Body openGrant(ClueRow row, byte[] file) throws SealRefused {
        Context context = Grant.context(deploymentId, row.clueId(), desk.desk(), desk.epoch());
        Frame frame = Frame.open(desk.identity(), context, file);
        frame.requireSignedBy(row.authPublicKey());
        return CanonicalJson.as(Grant.Body.class, CanonicalJson.parse(frame.body()));
    }

    private void requireAgreement(ClueRow row, JsonNode content) throws SealRefused {
        boolean keys = content.path("v").asInt() == 1
                && content.path("clueRecipient")
                        .asText()
                        .equals(row.clueRecipient().toString())
                && content.path("authPublicKey").equals(CanonicalJson.tree(row.authPublicKey()))
                && content.path("mailboxRecipient")
                        .asText()
                        .equals(row.mailboxRecipient().toString());
        require(keys, "other keys than the report's");
        boolean manifest = content.path("versions").path("manifest").asLong() == row.manifestVersion();
        require(manifest, "another manifest than the report's");
        boolean facets = row.facets() == null
                || Arrays.equals(CanonicalJson.of(row.facets()), CanonicalJson.of(content.path("facets")));
        require(facets, "other facets than the report's");
        Set<ClueRow.Reader> sealed = new HashSet<>();
        for (JsonNode grant : content.path("grants")) {
            sealed.add(CanonicalJson.as(ClueRow.Reader.class, grant));
        }
        require(sealed.equals(row.readers()), "other readers than the report's");
        requireNotKeptFrom(content.path("accused"));
        requireNotKeptFrom(content.path("excluded"));
    }

    private void requireNotKeptFrom(JsonNode desks) throws SealRefused {
        for (JsonNode kept : desks) {
            require(!kept.asText().equals(desk.desk()), "the reporter keeps this from the desk");
        }
    }

    /** Opens a reporter's message: its body {@code {v, text, previous}}. */
    public JsonNode openMessage(OpenedReport report, ClueRow row, String id, long seq, byte[] file) throws SealRefused {
        return openedBody(report.clue(), row, Kind.MESSAGE, id, seq, file);
    }

    private JsonNode openedBody(AgeIdentity clue, ClueRow row, Kind kind, String id, long seq, byte[] file)
            throws SealRefused {
        Context context = new Context(deploymentId, row.clueId(), kind, id, seq, Author.reporter());
        Frame frame = Frame.open(clue, context, file);
        frame.requireSignedBy(row.authPublicKey());
        return CanonicalJson.parse(frame.body());
    }

    /**
     * Seals a reply to the reporter, and the desk's copy of it to the clue.
     *
     * @param id 16 random bytes in hex
     * @param seq 1 for the first reply of the clue
     * @param body {@code {v, kind, ground?, text, previous, lastSeq, lastHash}}
     */
    public Reply reply(ClueRow row, String id, long seq, JsonNode body) throws SealRefused {
        byte[] json = CanonicalJson.of(body);
        return new Reply(
                id,
                seq,
                spoken(row, Kind.REPLY, id, seq, row.mailboxRecipient(), json),
                spoken(row, Kind.NOTE, id, seq, row.clueRecipient(), json));
    }

    /**
     * Seals a note to the clue; only desks that may open the clue can read it.
     *
     * @param id 16 random bytes in hex
     * @param version 1 for a new note
     * @param body {@code {v, kind:"NOTE", text}}
     */
    public byte[] note(ClueRow row, String id, long version, JsonNode body) throws SealRefused {
        return spoken(row, Kind.NOTE, id, version, row.clueRecipient(), CanonicalJson.of(body));
    }

    /**
     * Seals a part of the clue's protection plan.
     *
     * @param id {@code plan}, or 16 random bytes in hex for an incident
     * @param version 1 for the first
     */
    public byte[] plan(ClueRow row, String id, long version, JsonNode body) throws SealRefused {
        return spoken(row, Kind.PLAN, id, version, row.clueRecipient(), CanonicalJson.of(body));
    }

    private byte[] spoken(ClueRow row, Kind kind, String id, long seq, AgeRecipient recipient, byte[] body) {
        Context context = new Context(deploymentId, row.clueId(), kind, id, seq, desk.author());
        return Frame.of(context, recipient, body)
                .signedBy(desk.pseudonym(row.clueId(), user), keys.signingKey(), desk.signingKey())
                .seal();
    }

    /**
     * Signs a deed as the next event of its stream.
     *
     * @param seq of the stream's head
     * @param prev of the stream's head
     * @param at now, to the second
     * @param act the deed's parts
     */
    public SignedAct act(String stream, long seq, String prev, String type, String at, JsonNode act)
            throws SealRefused {
        String objectHash = HexFormat.of().formatHex(CanonicalJson.hash(act));
        Event event = new Event(1, stream, seq, type, at, Author.user(user).wire(), objectHash, prev);
        return new SignedAct(act, event, event.sign(keys.signingKey(), deploymentId));
    }

    private static void require(boolean holds, String alarm) throws SealRefused {
        if (!holds) {
            throw new SealRefused(Reason.CONTRADICTION, alarm);
        }
    }
}
