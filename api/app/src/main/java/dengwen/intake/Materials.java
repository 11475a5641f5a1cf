package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.List;

/** The sealed files 材料 that reports and messages took. */
@Singleton
public class Materials {

    /** What the files of a report belong to; those of a message belong to its id. */
    static final String REPORT = "report";

    private final Blobs blobs;
    private final BlobFiles files;

    Materials(Blobs blobs, BlobFiles files) {
        this.blobs = blobs;
        this.files = files;
    }

    /** A sealed file on the disk. @param bytes of its ciphertext */
    public record Sealed(Path path, long bytes) {}

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
        return new Sealed(
                files.path(blob),
                blobs.find(clue, blob).orElseThrow(NotFound::new).bytes());
    }
}
