package dengwen.docket;

import dengwen.kernel.Refusal;

/** Nobody decides on an opinion of his own, or on a clue that he has in hand. */
final class OwnOpinion extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnOpinion() {
        super(403, "own-opinion");
    }
}
