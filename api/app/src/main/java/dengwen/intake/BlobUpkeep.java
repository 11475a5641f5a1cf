package dengwen.intake;

import dengwen.kernel.ObjectId;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the folder of sealed files as it should be; harmless when several servers do it at once. */
@Singleton
class BlobUpkeep {

    private final Uploads uploads;
    private final Blobs blobs;
    private final BlobFiles files;

    BlobUpkeep(Uploads uploads, Blobs blobs, BlobFiles files) {
        this.uploads = uploads;
        this.blobs = blobs;
        this.files = files;
    }

    /** Drops what nothing took in its time, removes files that no row knows, and levels the times of all others. */
    @Scheduled(every = "12h")
    void tidy() {
        uploads.forget();
        files.folders().forEach(this::sweep);
        files.level();
    }

    /** A row is there before its file: so the files are listed first, and what came meanwhile stays. */
    private void sweep(Path folder) {
        List<ObjectId> found = BlobFiles.in(folder);
        Set<ObjectId> known =
                new HashSet<>(blobs.beginningWith(folder.getFileName().toString()));
        found.stream().filter(id -> !known.contains(id)).forEach(files::delete);
    }
}
