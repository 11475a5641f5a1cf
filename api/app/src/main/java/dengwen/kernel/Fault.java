package dengwen.kernel;

import java.util.List;

/**
 * One field that a client has to change.
 *
 * @param field a JSON pointer (RFC 6901) into the body, or the name of a query parameter
 * @param reason which text of the catalogue tells the fix: {@code field.<reason>}
 * @param values what the text names, such as a limit; never what the client sent
 */
public record Fault(String field, String reason, List<Object> values) {

    public Fault {
        values = List.copyOf(values);
    }

    public Fault(String field, String reason) {
        this(field, reason, List.of());
    }
}
