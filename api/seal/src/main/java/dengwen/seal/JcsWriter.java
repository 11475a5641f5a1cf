package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.seal.SealRefused.Reason;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the one spelling of RFC 8785: names sorted by UTF-16 code units, no spaces, the shortest escapes. */
final class JcsWriter {

    private static final long MAX_INTEGER = (1L << 53) - 1;

    private JcsWriter() {}

    static void write(JsonNode value, StringBuilder out) throws SealRefused {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, out);
            case ARRAY -> array(value, out);
            case STRING -> string(value.textValue(), out);
            case NUMBER -> integer(value, out);
            case BOOLEAN, NULL -> out.append(value.asText());
            default -> throw new SealRefused(Reason.JSON, "a value that JSON does not have");
        }
    }

    private static void object(JsonNode object, StringBuilder out) throws SealRefused {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            out.append(separator);
            string(entry.getKey(), out);
            write(entry.getValue(), out.append(':'));
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode array, StringBuilder out) throws SealRefused {
        String separator = "[";
        for (JsonNode item : array) {
            write(item, out.append(separator));
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static void integer(JsonNode number, StringBuilder out) throws SealRefused {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || Math.abs(number.longValue()) > MAX_INTEGER) {
            throw new SealRefused(Reason.JSON, "a number that is no integer below 2^53");
        }
        out.append(number.longValue());
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void character(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
