package dengwen.ledger;

import dengwen.kernel.Refusal;
import java.util.Map;

/** Somebody wrote to the stream after the caller looked; the answer names the new head and nothing is done. */
public final class HeadMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Head head;

    HeadMoved(Head head) {
        super(409, "head-moved");
        this.head = head;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("head", head);
    }
}
