package dengwen.docket;

import dengwen.kernel.Refusal;
import java.util.Map;

/** The range of bytes that is asked for begins behind the end (RFC 9110 15.5.17). */
final class RangeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    /** @param bytes of the whole */
    RangeRefused(long bytes) {
        super(416, "range-refused");
        this.bytes = bytes;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Content-Range", "bytes */" + bytes);
    }
}
