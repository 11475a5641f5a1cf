package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import org.jspecify.annotations.Nullable;

/**
 * A part that changes hands.
 *
 * @param kept the place of the part
 * @param to null when nobody on the list holds it
 * @param others how many other places listed persons hold
 * @param enough whether the secret opens without this part
 */
record HandoverRow(
        PartId part,
        ClueId clueId,
        Secret secret,
        String kept,
        Step step,
        OfficerName from,
        @Nullable OfficerName to,
        int others,
        boolean enough) {

    /** What is to be done with it, for who asks. */
    enum Step {
        /** It was offered to him. */
        TAKE,
        /** It is his to hand on. */
        GIVE,
        /** He handed it on, and it is not taken yet. */
        OFFERED,
        /** It is of his agency or office, and nobody on the list holds it. */
        UNKEPT
    }
}
