package dengwen.intake;

import dengwen.kernel.Refusal;

/** The store of sealed files does not answer; what was confirmed is in it, and what came meanwhile waits for it. */
final class StorageUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    StorageUnreachable() {
        super(503, "storage-unreachable");
    }
}
