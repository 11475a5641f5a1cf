package dengwen.seal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A report after every check. Its {@code toString} shows nothing.
 *
 * @param clue opens the messages of this clue; secret
 * @param content the report's body
 */
public record OpenedReport(AgeIdentity clue, JsonNode content) {

    @Override
    public String toString() {
        return "OpenedReport[hidden]";
    }
}
