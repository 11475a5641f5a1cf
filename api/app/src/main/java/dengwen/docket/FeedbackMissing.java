package dengwen.docket;

import dengwen.kernel.Refusal;

/** The reporter was not told yet what came of the clue. */
final class FeedbackMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackMissing() {
        super(409, "feedback-missing");
    }
}
