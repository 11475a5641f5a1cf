package dengwen.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.AgeRecipient;
import dengwen.seal.Author;
import dengwen.seal.Context;
import dengwen.seal.Custody;
import dengwen.seal.Frame;
import dengwen.seal.Kind;
import dengwen.seal.Manifest;
import dengwen.seal.SealedReport;
import dengwen.seal.UnmaskRequest;
import dengwen.sealing.Envelopes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/** A reporter who gives a name to the custodians; what the shares hold is made up, because the server never sees it. */
public final class NamedCitizen {

    private static final byte[] BOX = new byte[4500];
    private static final String ABOVE = "SUPERIOR";

    private final Citizen citizen;
    private final Manifest manifest;

    NamedCitizen(Citizen citizen, Manifest manifest) {
        this.citizen = citizen;
        this.manifest = manifest;
    }

    /** The body of a named report to DISC; a copy to change. */
    public ObjectNode seals() {
        ObjectNode content = Citizen.content("某科长打招呼。");
        ((ObjectNode) content.get("facets")).put("mode", "NAMED");
        SealedReport sealed = citizen.seals("DISC", content);
        ObjectNode body = (ObjectNode) Json.read(sealed.json().toString());
        String clue = citizen.side(sealed.clueRecipient()).clueId();
        Custody custody = custody(clue);
        ObjectNode identity = body.putObject("identity");
        identity.set("custody", Json.read(custody.json()));
        identity.put("signature", custody.sign(citizen.keys().auth(), World.DEPLOYMENT));
        identity.put("box", BOX);
        var shares = identity.putArray("shares");
        for (Manifest.Custodian custodian : manifest.custodians()) {
            shares.addObject()
                    .put("agency", custodian.agency())
                    .put("user", custodian.user())
                    .put("ciphertext", share(clue, custodian, custody.x(custodian.agency())));
        }
        return body;
    }

    /** Files a named report to DISC. @return the clue's id */
    public String filed() {
        return Citizen.files(seals()).statusCode(201).extract().path("clueId");
    }

    private Custody custody(String clue) {
        TreeMap<String, Custody.Part> parts = new TreeMap<>();
        for (String agency : Unmasker.POINTS.keySet()) {
            parts.put(agency, new Custody.Part(agency, Unmasker.POINTS.getOrDefault(agency, 0), "a".repeat(64)));
        }
        Custody.Above above = new Custody.Above(ABOVE, "b".repeat(64));
        return new Custody(1, clue, 2, List.copyOf(parts.values()), above, "c".repeat(64), Envelopes.hash(BOX));
    }

    private byte[] share(String clue, Manifest.Custodian custodian, int x) {
        String place = custodian.agency() + ":" + custodian.user();
        Context context = new Context(World.DEPLOYMENT, clue, Kind.SHARE, place, x, Author.reporter());
        return Frame.of(context, custodian.recipient(), "{}".getBytes())
                .signedBy(citizen.keys().auth())
                .seal();
    }

    /** A request by li.wen and chen.jing of DISC for the name behind a clue, to MKT and PROC. */
    public static UnmaskRequest request(String clue, AgeRecipient session) {
        String expires = Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(1, ChronoUnit.DAYS)
                .toString();
        return new UnmaskRequest(
                1,
                clue,
                Json.fresh(),
                "DISC",
                List.of("chen.jing", "li.wen"),
                "d".repeat(64),
                session,
                List.of("MKT", "PROC"),
                expires);
    }
}
