package dengwen.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Manifest;
import dengwen.seal.SealRefused;
import dengwen.staff.KeysDocument;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that come with a manifest: each has the hash that the manifest names, or is held already. */
@Singleton
class Enclosures {

    private static final String KEYS = "keys";

    private final Documents documents;
    private final ObjectMapper json;

    Enclosures(Documents documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /**
     * What a manifest brings.
     *
     * @param documents canonical JSON by kind, without keys
     * @param keys null when they came with an earlier manifest
     */
    record Taken(Map<String, String> documents, @Nullable KeysDocument keys) {}

    /**
     * Keeps what is new.
     *
     * @throws ManifestRefused when a document is missing, unasked for, or another than the manifest names
     */
    Taken take(Manifest manifest, Map<String, JsonNode> sent) {
        if (!manifest.documents().keySet().containsAll(sent.keySet())) {
            throw new ManifestRefused("documents");
        }
        Map<String, String> taken = new HashMap<>();
        manifest.documents().forEach((kind, hash) -> {
            JsonNode document = sent.get(kind);
            String body = document == null ? held(hash, kind) : keep(manifest, kind, hash, document);
            if (!kind.equals(KEYS)) {
                taken.put(kind, body);
            }
        });
        return new Taken(taken, keys(sent.get(KEYS)));
    }

    private String held(String hash, String kind) {
        Document document = documents.hashed(hash).orElseThrow(() -> new ManifestRefused("documents"));
        if (document.body().isEmpty() != kind.equals(KEYS)) {
            throw new ManifestRefused("documents");
        }
        return document.body().orElse("");
    }

    private String keep(Manifest manifest, String kind, String hash, JsonNode document) {
        try {
            manifest.requireDocument(kind, document);
            String body = new String(CanonicalJson.of(document), StandardCharsets.UTF_8);
            if (documents.hashed(hash).isEmpty()) {
                documents.add(new Document(hash, kind.equals(KEYS) ? null : body));
            }
            return body;
        } catch (SealRefused | IllegalArgumentException e) {
            throw new ManifestRefused("documents");
        }
    }

    private @Nullable KeysDocument keys(@Nullable JsonNode document) {
        try {
            return document == null ? null : json.treeToValue(document, KeysDocument.class);
        } catch (JsonProcessingException e) {
            throw new ManifestRefused("documents");
        }
    }
}
