package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import dengwen.kernel.InvalidField;
import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import dengwen.kernel.TooLarge;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Takes sealed files in, a part at a time, and gives them to the report or message that lists them. */
@Singleton
class Uploads {

    private final Blobs blobs;
    private final BlobStore files;
    private final Entropy entropy;
    private final Days days;
    private final long mostWaiting;

    Uploads(Blobs blobs, BlobStore files, Entropy entropy, Days days, IntakeConfig config) {
        this.blobs = blobs;
        this.files = files;
        this.entropy = entropy;
        this.days = days;
        this.mostWaiting = config.waiting().asLongValue();
    }

    /**
     * Begins an upload.
     *
     * @param length bytes that it will have
     * @throws StorageFull when the disk, or what may wait in all, has no room for it
     */
    @Transactional
    Upload begin(long length) {
        if (length < 1) {
            throw new InvalidField(Tus.LENGTH, "min", 1);
        }
        if (length > Upload.LONGEST) {
            throw new TooLarge();
        }
        if (!files.hasRoomFor(length) || blobs.waiting() + length > mostWaiting) {
            throw new StorageFull();
        }
        Blob blob = new Blob(new ObjectId(entropy.id()), length, days.today());
        blobs.add(blob);
        return upload(blob, 0);
    }

    /**
     * Where an upload stands.
     *
     * @throws NotFound when it is not there, expired or taken
     */
    @Transactional(TxType.SUPPORTS)
    Upload standing(ObjectId id) {
        Blob blob = blobs.open(id, tooOld());
        return upload(blob, files.synced(id, blob.length()));
    }

    /**
     * Goes on with an upload; what had come is kept also when this throws.
     *
     * @param body at most what is missing
     * @throws NotFound when it is not there, expired or taken
     * @throws OffsetMoved when it does not stand at this offset
     * @throws UploadBusy when another request writes to it
     */
    @Transactional(TxType.SUPPORTS)
    Upload write(ObjectId id, long offset, InputStream body) {
        Blob blob = blobs.open(id, tooOld());
        return upload(blob, files.append(id, offset, blob.length(), body));
    }

    /**
     * Takes an upload back.
     *
     * @throws NotFound when it is not there, expired or taken
     */
    @Transactional
    void drop(ObjectId id) {
        if (!blobs.drop(id)) {
            throw new NotFound();
        }
        files.delete(id);
    }

    /**
     * Gives uploads to a report or message, which they belong to from then on.
     *
     * @param object {@code report}, or the message's id
     * @throws BlobMissing when one is not there, expired, not complete, or taken
     */
    @Transactional(TxType.MANDATORY)
    void take(List<ObjectId> ids, ClueId clue, String object) {
        for (int i = 0; i < ids.size(); i++) {
            ObjectId id = ids.get(i);
            // the row first: whoever else wants it, or wants it gone, waits for this transaction
            if (!blobs.take(id, clue, object, tooOld()) || !isComplete(clue, id)) {
                throw new BlobMissing(i);
            }
        }
    }

    private boolean isComplete(ClueId clue, ObjectId taken) {
        return blobs.find(clue, taken)
                .filter(blob -> files.synced(taken, blob.bytes()) == blob.bytes())
                .isPresent();
    }

    /** Drops what nothing has taken in its time. */
    @Transactional
    void forget() {
        blobs.forgetUntil(tooOld());
    }

    /** What begins on this day or before is gone. */
    private LocalDate tooOld() {
        return days.today().minusDays(Upload.DAYS_KEPT);
    }

    private static Upload upload(Blob blob, long offset) {
        var expires = blob.goneOn().atStartOfDay(Days.ZONE).withZoneSameInstant(ZoneOffset.UTC);
        return new Upload(blob.id(), offset, blob.length(), expires);
    }
}
