package dengwen.staff;

import dengwen.kernel.Refusal;
import java.util.Map;

/** This name was tried too often; the same answer whether such an officer exists or not. */
final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(long seconds) {
        super(429, "too-many-attempts");
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(seconds));
    }
}
