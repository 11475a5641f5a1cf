package dengwen.channel;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.Manifest;
import dengwen.seal.ManifestSignature;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A manifest and what it names.
 *
 * @param documents by kind; those that are held already may be left out
 */
record PublishManifest(
        @NotNull Manifest manifest,
        @NotNull @Size(min = 1, max = 16) List<@NotNull ManifestSignature> signatures,
        @NotNull @Size(max = 16) Map<String, @NotNull JsonNode> documents) {}
