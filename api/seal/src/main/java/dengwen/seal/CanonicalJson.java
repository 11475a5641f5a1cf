package dengwen.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import dengwen.seal.SealRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is hashed or signed: RFC 8785 (JCS) over a limited model of objects, arrays, strings, booleans, null and
 * integers below 2^53, nested at most 8 deep.
 */
public final class CanonicalJson {

    private static final int MAX_DEPTH = 8;

    private static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .withCoercionConfig(LogicalType.Textual, text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    private CanonicalJson() {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(2 * 1024 * 1024)
                        .build())
                .build();
    }

    /**
     * The canonical UTF-8 bytes of a tree.
     *
     * @throws SealRefused {@code JSON} for a number that is no integer below 2^53 or a string that is not Unicode
     */
    public static byte[] of(JsonNode value) throws SealRefused {
        StringBuilder out = new StringBuilder();
        JcsWriter.write(value, out);
        return utf8(out);
    }

    /** H(JCS(value)), 32 bytes. */
    public static byte[] hash(JsonNode value) throws SealRefused {
        return Hash.of(of(value));
    }

    /**
     * Reads UTF-8 JSON in any spelling.
     *
     * @throws SealRefused {@code JSON} for broken UTF-8, a name that comes twice, anything after the value, a depth above 8
     *     or a value outside the model
     */
    public static JsonNode parse(byte[] json) throws SealRefused {
        try {
            JsonNode value = MAPPER.readTree(text(json));
            of(value);
            return value;
        } catch (JsonProcessingException e) {
            throw new SealRefused(Reason.JSON, "not JSON of the allowed model", e);
        }
    }

    /** As {@link #parse}, and refuses every spelling but the canonical one. */
    public static JsonNode parseCanonical(byte[] json) throws SealRefused {
        JsonNode value = parse(json);
        if (!Arrays.equals(of(value), json)) {
            throw new SealRefused(Reason.JSON, "not canonical JSON");
        }
        return value;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The tree of one of this package's records; absent parts are left out, bytes are base64. */
    static JsonNode tree(Object value) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** The canonical bytes of one of this package's records. */
    static byte[] bytes(Object value) {
        try {
            return of(tree(value));
        } catch (SealRefused e) {
            throw new IllegalArgumentException("a value outside the model", e);
        }
    }

    /**
     * The tree as a record, which checks itself.
     *
     * @throws SealRefused {@code JSON} when a part is missing, unknown or of another type
     */
    static <T> T as(Class<T> type, @Nullable JsonNode tree) throws SealRefused {
        try {
            T value = tree == null ? null : MAPPER.treeToValue(tree, type);
            if (value == null) {
                throw new SealRefused(Reason.JSON, "nothing where an object belongs");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new SealRefused(Reason.JSON, "an object of another shape", e);
        }
    }

    private static String text(byte[] json) throws SealRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SealRefused(Reason.JSON, "not UTF-8", e);
        }
    }

    private static byte[] utf8(CharSequence text) throws SealRefused {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new SealRefused(Reason.JSON, "half a surrogate pair", e);
        }
    }
}
