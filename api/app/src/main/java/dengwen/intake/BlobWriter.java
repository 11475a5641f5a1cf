package dengwen.intake;

import dengwen.kernel.InvalidBody;
import dengwen.kernel.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one who writes to an upload just now. What it wrote is on the disk when it is closed, however it ended. */
final class BlobWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BlobWriter.class);

    private static final int PIECE = 64 * 1024;

    /** Often enough that the last sync is short and a power cut costs little, seldom enough to cost nothing. */
    private static final long SYNC_EVERY = 32L * 1024 * 1024;

    private final FileChannel file;
    private long at;

    /**
     * @throws UploadBusy when somebody else writes, here or on another server
     * @throws OffsetMoved when the file does not end at this offset
     */
    BlobWriter(Path path, long offset) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock() == null) {
                throw new UploadBusy();
            }
            if (file.size() != offset) {
                throw new OffsetMoved();
            }
            file.position(offset);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        at = offset;
    }

    /** Held until the file is closed, also by a kill. */
    private @Nullable FileLock lock() throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    /**
     * Appends all of a body.
     *
     * @param end where the upload ends
     * @param room whether the disk has room for more
     * @return where the file ends now
     * @throws TooLarge when the body goes on behind the end
     * @throws StorageFull when the disk has no room
     * @throws InvalidBody when the body breaks off
     */
    long append(InputStream body, long end, BooleanSupplier room) {
        byte[] piece = new byte[PIECE];
        long synced = at;
        for (int read = read(body, piece); read >= 0; read = read(body, piece)) {
            if (read > end - at) {
                throw new TooLarge();
            }
            write(ByteBuffer.wrap(piece, 0, read));
            if (at - synced >= SYNC_EVERY) {
                sync(room);
                synced = at;
            }
        }
        return at;
    }

    private static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException e) {
            // the caller went away or sends too slowly; the framework has no type of its own for either
            throw new InvalidBody("cut");
        }
    }

    private void write(ByteBuffer piece) {
        try {
            while (piece.hasRemaining()) {
                at += file.write(piece);
            }
        } catch (IOException e) {
            // without the failure itself, which may name the file, and its name is somebody's key to it
            LOG.warn("an upload cannot be written: is the disk full?");
            throw new StorageFull();
        }
    }

    private void sync(BooleanSupplier room) {
        try {
            file.force(false);
        } catch (IOException e) {
            LOG.warn("an upload cannot be synced: is the disk full?");
            throw new StorageFull();
        }
        if (!room.getAsBoolean()) {
            throw new StorageFull();
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            file.force(true);
        }
    }
}
