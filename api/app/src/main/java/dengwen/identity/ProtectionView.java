package dengwen.identity;

import dengwen.docket.RiskLevel;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to keep a reporter safe, for the officers who see the clue. @param plan its newest version, null before there is one */
record ProtectionView(@Nullable Plan plan, List<Incident> incidents, List<CheckIn> checkIns) {

    /** @param by who wrote this version */
    record Plan(int version, RiskLevel level, byte[] ciphertext, OfficerName by, String at) {}

    record Incident(ObjectId id, byte[] ciphertext, OfficerName by, String at) {}

    /** @param outcome null before it is done */
    record CheckIn(
            CheckInDay day, CheckInState state, @Nullable CheckInOutcome outcome) {}

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "ProtectionView";
    }
}
