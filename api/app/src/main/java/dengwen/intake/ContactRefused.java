package dengwen.intake;

import dengwen.kernel.Refusal;

/** The parts of a contact are not sealed to the keepers of the manifest, or not signed by the reporter. */
final class ContactRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ContactRefused() {
        super(422, "contact-refused");
    }
}
