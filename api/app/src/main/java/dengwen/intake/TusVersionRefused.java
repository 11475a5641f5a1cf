package dengwen.intake;

import dengwen.kernel.Refusal;
import java.util.Map;

/** The client speaks another version of tus, or does not say which. */
final class TusVersionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TusVersionRefused() {
        super(412, "tus-version");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Tus-Version", Tus.VERSION);
    }
}
