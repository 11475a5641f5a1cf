package dengwen.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;

/** JSON in tests. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode read(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(String json) {
        return read(json.getBytes(UTF_8));
    }

    /** Bytes as JSON carries them; a binary node would not be canonical JSON. */
    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes that JSON carries so. */
    public static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** An idempotency key, or an object id, that nobody has used: 32 hex digits. */
    public static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
