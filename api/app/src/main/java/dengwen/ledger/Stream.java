package dengwen.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;

/** One chain of events; each has its own, because a single chain would be one lock for every commit. */
public record Stream(@JsonValue String name) {

    /** Accounts made and revoked. */
    public static final Stream STAFF = new Stream("staff");

    /** Manifests published. */
    public static final Stream CHANNEL = new Stream("channel");

    /** What is done with a clue. */
    public static Stream of(ClueId clue) {
        return new Stream(clue.toString());
    }

    /** Who belongs to a desk and holds its key. */
    public static Stream of(DeskCode desk) {
        return new Stream("desk:" + desk);
    }

    /** When an officer signed in and out. */
    public static Stream of(OfficerName officer) {
        return new Stream(officer.actor());
    }

    @Override
    public String toString() {
        return name;
    }
}
