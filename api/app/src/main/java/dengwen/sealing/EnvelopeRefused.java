package dengwen.sealing;

import dengwen.kernel.Refusal;

/** A sealed file is not of the agreed form, or was sealed for another place. */
public final class EnvelopeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    EnvelopeRefused() {
        super(422, "envelope-refused");
    }
}
