package dengwen.identity;

import dengwen.identity.HandoverRow.Step;
import dengwen.kernel.OfficerName;
import org.jspecify.annotations.Nullable;

/** A part that changes hands, before it is known what is left without it. */
record Changing(
        PartId part,
        String kept,
        Step step,
        OfficerName from,
        @Nullable OfficerName to) {

    static Changing of(Handover offer, Step step) {
        return new Changing(offer.part(), offer.kept(), step, offer.giver(), offer.taker());
    }

    /** Names it among the rows of one clue. */
    String tie() {
        return to == null || step == Step.GIVE ? kept : to.user();
    }
}
