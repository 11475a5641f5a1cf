package dengwen.intake;

import dengwen.kernel.Refusal;

/** There is no room for uploads now; nothing that was confirmed is lost. */
final class StorageFull extends Refusal {

    private static final long serialVersionUID = 1L;

    StorageFull() {
        super(507, "storage-full");
    }
}
