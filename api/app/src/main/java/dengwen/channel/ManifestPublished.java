package dengwen.channel;

import dengwen.seal.Manifest;
import java.util.Map;

/**
 * A manifest comes into force. Observers join its transaction and may refuse it.
 *
 * @param documents every document that it names but keys, by kind, as canonical JSON
 */
public record ManifestPublished(int version, Manifest manifest, Map<String, String> documents) {

    public ManifestPublished {
        documents = Map.copyOf(documents);
    }

    /**
     * One of its documents.
     *
     * @throws dengwen.kernel.Refusal when the manifest names none of this kind
     */
    public String document(String kind) {
        String document = documents.get(kind);
        if (document == null) {
            throw new ManifestRefused("documents");
        }
        return document;
    }
}
