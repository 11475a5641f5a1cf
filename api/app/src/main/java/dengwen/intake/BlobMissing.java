package dengwen.intake;

import dengwen.kernel.Fault;
import dengwen.kernel.Refusal;
import java.util.List;

/** An upload that a report or message lists is not there, not complete, or was taken before. */
final class BlobMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private final int index;

    /** @param index its place in the list */
    BlobMissing(int index) {
        super(422, "blob-missing");
        this.index = index;
    }

    @Override
    public List<Fault> faults() {
        return List.of(new Fault("/blobs/" + index, "blob"));
    }
}
