package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.InvalidField;
import dengwen.kernel.OfficerName;
import dengwen.seal.ContactKeeping;
import dengwen.seal.Manifest;
import dengwen.seal.SealRefused;
import dengwen.seal.VerifyingKey;
import dengwen.sealing.Envelopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the parts of a contact against the manifest's keepers. */
@Singleton
class ContactCheck {

    private final Envelopes envelopes;

    ContactCheck(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /**
     * Passes a report without a contact, and one whose contact every keeper keeps.
     *
     * @throws InvalidField when there is one on the sealed path
     * @throws ContactRefused when its parts are not as 0010-who-may-call.md has them
     */
    void require(ClueId clue, FileReport sent, Manifest manifest) {
        SealedContact contact = sent.contact();
        if (contact == null) {
            return;
        }
        if (sent.facets() == null) {
            throw new InvalidField("/contact", "unknown");
        }
        ContactKeeping keeping = contact.keeping();
        List<String> users = manifest.callers().stream()
                .map(Manifest.Custodian::user)
                .sorted()
                .toList();
        Map<OfficerName, SealedContact.Share> shares = contact.shares().stream()
                .collect(Collectors.toMap(SealedContact.Share::user, share -> share, (one, other) -> one));
        boolean fits = keeping.clueId().equals(clue.toString())
                && keeping.users().equals(users)
                && contact.shares().size() == users.size()
                && keeping.box().equals(envelopes.contact(clue, contact.box()))
                && isSigned(sent, contact, manifest);
        if (!fits) {
            throw new ContactRefused();
        }
        keeping.keepers().forEach(part -> requireShare(clue, part, shares));
    }

    private void requireShare(ClueId clue, ContactKeeping.Part part, Map<OfficerName, SealedContact.Share> shares) {
        OfficerName keeper = new OfficerName(part.user());
        SealedContact.Share share = shares.get(keeper);
        if (share == null) {
            throw new ContactRefused();
        }
        envelopes.share(clue, Envelopes.CONTACT, keeper, part.x(), share.ciphertext());
    }

    private static boolean isSigned(FileReport sent, SealedContact contact, Manifest manifest) {
        try {
            VerifyingKey auth = VerifyingKey.of(sent.authPublicKey());
            contact.keeping().requireSignedBy(auth, manifest.deploymentId(), contact.signature());
            return true;
        } catch (SealRefused e) {
            return false;
        }
    }
}
