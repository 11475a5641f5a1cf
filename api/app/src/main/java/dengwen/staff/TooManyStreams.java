package dengwen.staff;

import dengwen.kernel.Refusal;
import java.util.Map;

/** The session listens twice already, or the server has no room. */
final class TooManyStreams extends Refusal {

    private static final long serialVersionUID = 1L;

    /** By then a stream whose tab was closed is gone. */
    private static final String SECONDS = "60";

    TooManyStreams() {
        super(429, "too-many-streams");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", SECONDS);
    }
}
