package dengwen.docket;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file that somebody asks for (RFC 9110 14.1.2).
 *
 * @param first counted from 0
 * @param last the last one that belongs to it
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /**
     * The range that a header names. What is malformed or names several is answered with the whole, as RFC 9110 14.2 allows.
     *
     * @param header null when there is none
     * @param size bytes of the whole
     * @return null for the whole
     * @throws RangeRefused when it begins behind the end
     */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return null;
        }
        ByteRange range = asked.group(1).isEmpty()
                ? new ByteRange(Math.max(0, size - Long.parseLong(asked.group(2))), size - 1)
                : new ByteRange(Long.parseLong(asked.group(1)), end(asked.group(2), size));
        if (range.first >= size) {
            throw new RangeRefused(size);
        }
        return range.first > range.last ? null : range;
    }

    private static long end(String last, long size) {
        return last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
    }

    long length() {
        return last - first + 1;
    }

    /** The header that says so in the answer. @param size bytes of the whole */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
