package dengwen.docket;

import dengwen.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The note that was to be changed is another one by now. */
final class NoteChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StoredNote current;

    /** @param current null when the clue has no such note */
    NoteChanged(@Nullable StoredNote current) {
        super(409, "note-changed");
        this.current = current;
    }

    @Override
    public Map<String, Object> members() {
        return current == null ? Map.of() : Map.of("current", current);
    }
}
