package dengwen.channel;

import dengwen.seal.Manifest;
import dengwen.seal.ManifestSignature;
import java.util.List;
import java.util.Map;

/** A manifest in the history: who vouched for it, how long it counted, which documents it named. */
record PublicationRow(
        long version, String issued, String expires, List<String> signers, Map<String, String> documents) {

    static PublicationRow of(Manifest manifest, List<ManifestSignature> signatures) {
        return new PublicationRow(
                manifest.version(),
                manifest.issued(),
                manifest.expires(),
                signatures.stream().map(ManifestSignature::signer).toList(),
                manifest.documents());
    }
}
