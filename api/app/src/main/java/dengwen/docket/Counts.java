package dengwen.docket;

import com.fasterxml.jackson.annotation.JsonProperty;
import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import java.util.List;

/** How many clues wait at a desk; each count stops at {@value Queue#ENOUGH}. */
record Counts(DeskCode desk, Today today, List<OfView> views) {

    /**
     * What today asks for.
     *
     * @param dueToday still due today
     * @param fresh not opened yet
     * @param waiting whose newest event is a message of the reporter
     * @param mine assigned to the officer
     */
    record Today(
            int overdue, int dueToday, @JsonProperty("new") int fresh, int waiting, int mine) {}

    record OfView(ObjectId id, int count) {}
}
