package dengwen.intake;

import dengwen.kernel.Refusal;

/** This report was filed before, so that nothing is stored again. */
final class ClueExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ClueExists() {
        super(409, "clue-exists");
    }
}
