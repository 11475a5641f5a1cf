package dengwen.intake;

import dengwen.intake.FileReport.Purpose;
import dengwen.intake.PlainFacets.Mode;
import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.OfficerName;
import dengwen.seal.Custody;
import dengwen.seal.Manifest;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parts of a name against the manifest's custodians. Every local agency but the lead's has a part, whoever is
 * accused: which parts are decoys the server cannot see, and must not.
 */
@Singleton
class CustodyCheck {

    private final Envelopes envelopes;

    CustodyCheck(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /**
     * Passes a named report with its sealed name and any other without.
     *
     * @throws InvalidField when the name is missing or there is one too many
     * @throws CustodyRefused when its parts are not as 0009-named-reports.md has them
     */
    void require(ClueId clue, FileReport sent, Manifest manifest) {
        boolean named = sent.facets() != null && sent.facets().mode() == Mode.NAMED;
        SealedIdentity identity = sent.identity();
        if (named != (identity != null)) {
            throw new InvalidField("/identity", named ? "required" : "unknown");
        }
        if (identity != null) {
            requireFitting(clue, sent, identity, manifest);
        }
    }

    private void requireFitting(ClueId clue, FileReport sent, SealedIdentity identity, Manifest manifest) {
        Custody custody = identity.custody();
        String above = agency(manifest, manifest.superior());
        Map<OfficerName, String> custodians = custodians(manifest, agency(manifest, lead(sent)));
        List<String> local = custodians.values().stream()
                .filter(agency -> !agency.equals(above))
                .distinct()
                .sorted()
                .toList();
        boolean fits = custody.clueId().equals(clue.toString())
                && custody.box().equals(Envelopes.hash(identity.box()))
                && custody.superior().agency().equals(above)
                && custodians.containsValue(above)
                && custody.agencies().equals(local)
                && identity.shares().size() == custodians.size()
                && isSigned(sent, identity, manifest);
        if (!fits) {
            throw new CustodyRefused();
        }
        Map<OfficerName, SealedIdentity.Share> shares = identity.shares().stream()
                .collect(Collectors.toMap(SealedIdentity.Share::user, share -> share, (one, other) -> one));
        custodians.forEach((user, agency) -> requireShare(clue, custody, agency, user, shares.get(user)));
    }

    private void requireShare(
            ClueId clue, Custody custody, String agency, OfficerName user, SealedIdentity.@Nullable Share share) {
        if (share == null || !share.agency().equals(agency)) {
            throw new CustodyRefused();
        }
        envelopes.share(clue, agency, user, custody.x(agency), share.ciphertext());
    }

    private static boolean isSigned(FileReport sent, SealedIdentity identity, Manifest manifest) {
        try {
            identity.custody()
                    .requireSignedBy(
                            VerifyingKey.of(sent.authPublicKey()), manifest.deploymentId(), identity.signature());
            return true;
        } catch (SealRefused e) {
            return false;
        }
    }

    /** By user; without those of the lead's own agency. */
    private static Map<OfficerName, String> custodians(Manifest manifest, String leading) {
        return manifest.custodians().stream()
                .filter(custodian -> !custodian.agency().equals(leading))
                .collect(Collectors.toMap(
                        each -> new OfficerName(each.user()), Manifest.Custodian::agency, (one, other) -> one));
    }

    private static String agency(Manifest manifest, String desk) {
        try {
            return manifest.desk(desk).agency();
        } catch (SealRefused e) {
            throw new RouteRefused();
        }
    }

    private static String lead(FileReport sent) {
        return sent.grants().stream()
                .filter(grant -> grant.purpose() == Purpose.LEAD)
                .map(FileReport.Grant::desk)
                .findFirst()
                .orElseThrow(RouteRefused::new);
    }
}
