package dengwen.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of what follows, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** How many items a page has when the client does not say. */
    public static final int USUAL = 50;

    /** How many items a page has at most. */
    public static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows of which one more than the limit was read.
     *
     * @param cursor the sort keys of a row
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, Cursor> cursor) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /**
     * Reads the limit that a client asks for.
     *
     * @param asked null for {@link #USUAL}
     * @throws InvalidField outside 1 to {@link #MOST}
     */
    public static int limit(@Nullable String asked) {
        if (asked == null) {
            return USUAL;
        }
        if (!asked.matches("[1-9][0-9]?|100")) {
            throw new InvalidField("limit", "limit");
        }
        return Integer.parseInt(asked);
    }
}
