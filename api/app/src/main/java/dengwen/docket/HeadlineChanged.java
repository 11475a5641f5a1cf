package dengwen.docket;

import dengwen.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headline that was to be changed is another one by now. */
final class HeadlineChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Headline current;

    /** @param current null when the clue has none */
    HeadlineChanged(@Nullable Headline current) {
        super(409, "headline-changed");
        this.current = current;
    }

    @Override
    public Map<String, Object> members() {
        return current == null ? Map.of() : Map.of("current", current);
    }
}
