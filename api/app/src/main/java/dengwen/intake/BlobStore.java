package dengwen.intake;

import dengwen.kernel.ObjectId;
import java.io.InputStream;
import java.util.List;

/** Where the bytes of sealed files lie. What is answered about a file holds after a power cut too. */
interface BlobStore {

    /** Whether so many bytes more would leave the reserve. */
    boolean hasRoomFor(long bytes);

    /**
     * How many bytes of a file are safe; 0 when there is no file.
     *
     * @param end how many it has when it is complete
     * @throws StorageUnreachable when that cannot be known now
     */
    long synced(ObjectId id, long end);

    /**
     * Appends a body to a file, which is safe when this returns; what had come is kept also when this throws.
     *
     * @param offset where the file must end
     * @param end where it will end when it is complete
     * @return where it ends now
     * @throws StorageUnreachable when all has come and could not be handed on yet: asking {@link #synced} tries again
     */
    long append(ObjectId id, long offset, long end, InputStream body);

    /** Removes a file; nothing when there is none. */
    void delete(ObjectId id);

    /** A part of a complete file, as the framework sends it. */
    Object part(ObjectId id, long first, long length);

    /** The files whose ids begin with two digits, complete or not. */
    List<ObjectId> beginningWith(String digits);

    /** Makes the times that files have tell no more than the day. */
    void level();
}
