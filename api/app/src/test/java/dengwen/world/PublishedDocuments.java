package dengwen.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.CanonicalJson;
import dengwen.seal.SealRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The documents of the product and of the demonstration, as a manifest of the tests publishes them. */
final class PublishedDocuments {

    private static final Path DEPLOY = Path.of("../../deploy");

    private final ObjectNode all = Json.object();
    private final Map<String, String> hashes = new HashMap<>();

    PublishedDocuments() {
        Map.of(
                        "matrix", "data/matrix.json",
                        "questionnaire", "data/questionnaire.json",
                        "calendar", "data/calendar.json",
                        "units", "demo/data/units.json",
                        "higherPosts", "demo/data/higher-posts.json",
                        "contacts", "demo/data/contacts.json")
                .forEach((kind, file) -> add(kind, read(DEPLOY.resolve(file))));
    }

    void add(String kind, JsonNode document) {
        try {
            all.set(kind, document);
            hashes.put(kind, HexFormat.of().formatHex(CanonicalJson.hash(document)));
        } catch (SealRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    ObjectNode all() {
        return all;
    }

    Map<String, String> hashes() {
        return hashes;
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
