package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The sealed files 材料 that reports and messages took. */
@Singleton
public class Materials {

    /** What the files of a report belong to; those of a message belong to its id. */
    static final String REPORT = "report";

    private final Blobs blobs;
    private final BlobStore files;

    Materials(Blobs blobs, BlobStore files) {
        this.blobs = blobs;
        this.files = files;
    }

    /** A sealed file. @param bytes of its ciphertext */
    public record Sealed(long bytes, Content content) {}

    /** The ciphertext, wherever it lies. */
    public interface Content {

        /** A part of it, as the framework sends it: nothing of it is held in memory. */
        Object part(long first, long length);
    }

    /** Those of the report. */
    @Transactional(TxType.SUPPORTS)
    public List<StoredBlob> ofReport(ClueId clue) {
        return blobs.of(clue, REPORT);
    }

    /** Whether a file belongs to the clue's report or to one of its messages. */
    @Transactional(TxType.SUPPORTS)
    public boolean has(ClueId clue, ObjectId blob) {
        return blobs.find(clue, blob).isPresent();
    }

    /**
     * One of the clue's, of the report or of a message.
     *
     * @throws NotFound when the clue has no such file
     */
    @Transactional(TxType.SUPPORTS)
    public Sealed of(ClueId clue, ObjectId blob) {
        long bytes = blobs.find(clue, blob).orElseThrow(NotFound::new).bytes();
        return new Sealed(bytes, (first, length) -> files.part(blob, first, length));
    }
}
