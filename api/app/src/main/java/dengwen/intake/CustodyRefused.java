package dengwen.intake;

import dengwen.kernel.Refusal;

/** The parts of a name are not sealed to the custodians of the manifest, or not signed by the reporter. */
final class CustodyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    CustodyRefused() {
        super(422, "custody-refused");
    }
}
