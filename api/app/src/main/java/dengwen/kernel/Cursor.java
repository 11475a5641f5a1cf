package dengwen.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place after which a list goes on: the sort keys of the last row that was shown. Opaque to clients. It opens
 * nothing: a list filters by its caller before it looks at the cursor.
 *
 * @param keys the sort keys in the order of the list, none with a line break
 */
public record Cursor(List<String> keys) {

    private static final int LONGEST = 512;

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The cursor after a row with these sort keys. */
    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Reads what a client sent back.
     *
     * @param text null or empty for the start of the list
     * @param parts how many sort keys the list has
     * @return null for the start of the list
     * @throws InvalidField unless the text is a cursor of such a list
     */
    public static @Nullable Cursor parse(@Nullable String text, int parts) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            List<String> keys = List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", -1));
            if (keys.size() != parts) {
                throw invalid();
            }
            return new Cursor(keys);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /**
     * A sort key that is a time.
     *
     * @throws InvalidField when it is none
     */
    public Instant instant(int key) {
        try {
            return Instant.parse(keys.get(key));
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    /** The refusal of a cursor whose keys turn out to be of another kind than the list's. */
    public static InvalidField invalid() {
        return new InvalidField("cursor", "cursor");
    }

    /** The text for the client. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", keys).getBytes(UTF_8));
    }
}
