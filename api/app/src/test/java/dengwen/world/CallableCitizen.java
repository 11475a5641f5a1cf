package dengwen.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeIdentity;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Author;
import dengwen.seal.ContactKeeping;
import dengwen.seal.Context;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import dengwen.seal.Manifest;
import dengwen.seal.SealRefused;
import dengwen.seal.SealedReport;
import dengwen.sealing.Envelopes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A reporter who wants to be called; what the shares hold is made up, because the server never sees it. */
public final class CallableCitizen {

    private final Citizen citizen;
    private final Manifest manifest;

    CallableCitizen(Citizen citizen, Manifest manifest) {
        this.citizen = citizen;
        this.manifest = manifest;
    }

    /** The body of a report to DISC with a contact; a copy to change. */
    public ObjectNode seals() {
        return withContact(read(citizen.seals("DISC", Citizen.content("某科长打招呼。"))));
    }

    /** The body of a report on the sealed path, with the contact that may not be there. */
    public ObjectNode sealsUpward() {
        return withContact(read(citizen.sealsUpward(Citizen.content("某领导打招呼。"))));
    }

    private static ObjectNode read(SealedReport sealed) {
        return (ObjectNode) Json.read(sealed.json().toString());
    }

    /** Adds a contact to the body of a report by the same citizen. */
    private ObjectNode withContact(ObjectNode body) {
        String clue = citizen.side(recipient(body)).clueId();
        byte[] box =
                sealed(clue, Kind.CONTACT, "contact", 0, AgeIdentity.fresh().recipient());
        ContactKeeping keeping = keeping(clue, box);
        ObjectNode contact = body.putObject("contact");
        contact.set("keeping", Json.read(keeping.json()));
        contact.put("signature", keeping.sign(citizen.keys().auth(), World.DEPLOYMENT));
        contact.put("box", box);
        var shares = contact.putArray("shares");
        for (Manifest.Custodian keeper : keepers()) {
            int x = keeping.x(keeper.user()).orElseThrow();
            byte[] share = sealed(clue, Kind.SHARE, "contact:" + keeper.user(), x, keeper.recipient());
            shares.addObject().put("user", keeper.user()).put("ciphertext", share);
        }
        return body;
    }

    /** Files such a report. @return the clue's id */
    public String filed() {
        return Citizen.files(seals()).statusCode(201).extract().path("clueId");
    }

    private static AgeRecipient recipient(ObjectNode body) {
        try {
            return AgeRecipient.parse(body.get("clueRecipient").asText());
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Files one that gives the name to the custodians as well. @return the clue's id */
    public String filedByName() {
        ObjectNode named = new NamedCitizen(citizen, manifest).seals();
        return Citizen.files(withContact(named)).statusCode(201).extract().path("clueId");
    }

    private List<Manifest.Custodian> keepers() {
        return manifest.callers().stream()
                .sorted(Comparator.comparing(Manifest.Custodian::user))
                .toList();
    }

    private ContactKeeping keeping(String clue, byte[] box) {
        List<Manifest.Custodian> keepers = keepers();
        List<ContactKeeping.Part> parts = IntStream.range(0, keepers.size())
                .mapToObj(i -> new ContactKeeping.Part(keepers.get(i).user(), i + 1, "a".repeat(64)))
                .toList();
        return new ContactKeeping(1, clue, 2, parts, "c".repeat(64), Envelopes.hash(box));
    }

    private byte[] sealed(String clue, Kind kind, String place, int seq, AgeRecipient to) {
        Context context = new Context(World.DEPLOYMENT, clue, kind, place, seq, Author.reporter());
        return Frame.of(context, to, "{}".getBytes())
                .signedBy(citizen.keys().auth())
                .seal();
    }
}
