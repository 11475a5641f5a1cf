package dengwen.docket;

import dengwen.docket.ClueState.Step;

/** What the superior's desk decides about the grants that are held of a clue that came up. */
enum HeldDecision {
    /** They are let out to their readers, who can open the clue again. */
    HANDED_OUT(Step.HAND_OUT),
    KEPT(Step.KEEP_BACK);

    private final Step step;

    HeldDecision(Step step) {
        this.step = step;
    }

    Step step() {
        return step;
    }

    /** Why; the words of it are nobody's here. */
    enum Reason {
        /** What was sent up opens nothing. */
        KEY_FALSE,
        /** Letter or list of readers does not agree with the log. */
        LETTER_FALSE,
        /** Oversight asks for it. */
        OVERSIGHT_ASKED,
        /** Oversight has not answered yet. */
        WAITS,
        OTHER
    }
}
