package dengwen.intake;

import dengwen.kernel.Days;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Sealed files in an S3-compatible store (api/decisions/0016-s3.md). Parts of any length are gathered on the disk; a file that
 * is complete is handed on to the store before its last byte is confirmed, and is never written again.
 */
final class S3Blobs implements BlobStore {

    /** Where files lie until their day is over: the store shows when each was written. */
    private static final String FRESH = "new/";

    /** Where all files of a day are laid in one go. */
    private static final String KEPT = "kept/";

    private final BlobFiles staging;
    private final S3Bucket bucket;
    private final Clock clock;

    S3Blobs(BlobFiles staging, S3Bucket bucket, Clock clock) {
        this.staging = staging;
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public boolean hasRoomFor(long bytes) {
        return staging.hasRoomFor(bytes);
    }

    @Override
    public long synced(ObjectId id, long end) {
        long gathered = staging.synced(id, end);
        if (gathered == 0) {
            return size(id).orElse(0);
        }
        if (gathered == end) {
            handOn(id);
        }
        return gathered;
    }

    @Override
    public long append(ObjectId id, long offset, long end, InputStream body) {
        if (offset == 0 && size(id).isPresent()) {
            throw new OffsetMoved();
        }
        long at = staging.append(id, offset, end, body);
        if (at == end) {
            handOn(id);
        }
        return at;
    }

    /** Harmless when two do it at once: both have the same bytes, and what the store has is not written again. */
    private void handOn(ObjectId id) {
        try {
            if (size(id).isEmpty()) {
                bucket.put(FRESH + id.id(), staging.path(id));
            }
        } catch (NoSuchFileException | FileNotFoundException handedOn) {
            if (size(id).isEmpty()) {
                throw new StorageUnreachable();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staging.delete(id);
    }

    private OptionalLong size(ObjectId id) {
        return places(id)
                .map(bucket::size)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** Where it may lie; the first again, because it may be moved there meanwhile. */
    private static Stream<String> places(ObjectId id) {
        return Stream.of(KEPT + id.id(), FRESH + id.id(), KEPT + id.id());
    }

    @Override
    public void delete(ObjectId id) {
        bucket.delete(FRESH + id.id());
        bucket.delete(KEPT + id.id());
        staging.delete(id);
    }

    @Override
    public Object part(ObjectId id, long first, long length) {
        return places(id)
                .map(place -> bucket.read(place, first, length))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<ObjectId> beginningWith(String digits) {
        Stream<String> stored = Stream.of(FRESH, KEPT)
                .flatMap(place -> bucket.beginningWith(place + digits).stream()
                        .map(object -> object.key().substring(place.length())));
        Stream<String> gathered = staging.beginningWith(digits).stream().map(ObjectId::id);
        return Stream.concat(stored, gathered).distinct().map(ObjectId::new).toList();
    }

    @Override
    public void level() {
        staging.level();
        LocalDate today = Days.dayOf(clock.instant());
        for (S3Bucket.Listed object : bucket.beginningWith(FRESH)) {
            if (Days.dayOf(object.since()).isBefore(today)) {
                bucket.copy(object.key(), KEPT + object.key().substring(FRESH.length()));
                bucket.delete(object.key());
            }
        }
        staging.folders().stream()
                .map(Path::getFileName)
                .flatMap(folder -> staging.beginningWith(folder.toString()).stream())
                .filter(id -> size(id).isPresent())
                .forEach(staging::delete);
    }
}
