package dengwen.intake;

import dengwen.kernel.Refusal;

/** Something of this number exists, or of this id. */
public final class SeqTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeqTaken() {
        super(409, "seq-taken");
    }
}
