package dengwen.channel;

import dengwen.kernel.Refusal;

/** A manifest does not come into force. */
final class ManifestRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * A manifest is refused for one reason.
     *
     * @param why {@code signatures}, {@code deployment}, {@code version}, {@code expired}, {@code documents} or
     *     {@code content}
     */
    ManifestRefused(String why) {
        super(422, "manifest-refused", why);
    }
}
