package dengwen.intake;

import dengwen.kernel.ObjectId;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Keeps the store of sealed files as it should be; harmless when several servers do it at once. */
@Singleton
class BlobUpkeep {

    private final Uploads uploads;
    private final Blobs blobs;
    private final BlobStore files;

    BlobUpkeep(Uploads uploads, Blobs blobs, BlobStore files) {
        this.uploads = uploads;
        this.blobs = blobs;
        this.files = files;
    }

    /** Drops what nothing took in its time, removes files that no row knows, and levels the times of all others. */
    @Scheduled(every = "12h")
    void tidy() {
        uploads.forget();
        IntStream.range(0, 256)
                .mapToObj(number -> HexFormat.of().toHexDigits((byte) number))
                .forEach(this::sweep);
        files.level();
    }

    /** A row is there before its file: so the files are listed first, and what came meanwhile stays. */
    private void sweep(String digits) {
        List<ObjectId> found = files.beginningWith(digits);
        Set<ObjectId> known = new HashSet<>(blobs.beginningWith(digits));
        found.stream().filter(id -> !known.contains(id)).forEach(files::delete);
    }
}
