package dengwen.intake;

import dengwen.kernel.Refusal;

/** A report was sealed under a manifest that is no longer in force. */
final class ManifestOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    ManifestOutdated() {
        super(409, "manifest-outdated");
    }
}
