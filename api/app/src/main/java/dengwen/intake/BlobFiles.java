package dengwen.intake;

import dengwen.kernel.ObjectId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.PathPart;

/**
 * The bytes of sealed files, one file each in one of 256 folders. A file is named by chance and tells no time that this
 * program can set; the times that only the kernel sets are levelled by {@link #level}.
 */
@Singleton
@Typed(BlobFiles.class)
class BlobFiles implements BlobStore {

    private static final FileTime NO_TIME = FileTime.fromMillis(0);

    private final Path root;
    private final long reserve;

    BlobFiles(IntakeConfig config) {
        this.root = config.blobs();
        this.reserve = config.reserve().asLongValue();
    }

    /** Makes all folders at once, so that none tells when the first file came into it. */
    void prepare(@Observes StartupEvent start) {
        try {
            for (Path folder : folders()) {
                Files.createDirectories(folder);
                forgetTime(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("dengwen.intake.blobs names a folder that cannot be made", e);
        }
    }

    /** Every folder of files. */
    List<Path> folders() {
        return IntStream.range(0, 256)
                .mapToObj(number -> root.resolve(HexFormat.of().toHexDigits((byte) number)))
                .toList();
    }

    /** Where a file lies, or would lie. */
    Path path(ObjectId id) {
        return folder(id).resolve(id.id());
    }

    private Path folder(ObjectId id) {
        return root.resolve(id.id().substring(0, 2));
    }

    @Override
    public boolean hasRoomFor(long bytes) {
        try {
            return Files.getFileStore(root).getUsableSpace() - bytes >= reserve;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long synced(ObjectId id, long end) {
        try (FileChannel file = FileChannel.open(path(id), StandardOpenOption.WRITE)) {
            file.force(true);
            return file.size();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long append(ObjectId id, long offset, long end, InputStream body) {
        if (!hasRoomFor(0)) {
            throw new StorageFull();
        }
        try (BlobWriter writer = new BlobWriter(path(id), offset)) {
            return writer.append(body, end, () -> hasRoomFor(0));
        } catch (IOException e) {
            throw new StorageFull();
        } finally {
            settle(id);
        }
    }

    /** Makes the folder remember the file, and both forget the time. */
    private void settle(ObjectId id) {
        try (FileChannel folder = FileChannel.open(folder(id), StandardOpenOption.READ)) {
            folder.force(true);
            forgetTime(path(id));
            forgetTime(folder(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(ObjectId id) {
        try {
            Files.deleteIfExists(path(id));
            forgetTime(folder(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sent by the kernel, from the disk to the line. */
    @Override
    public Object part(ObjectId id, long first, long length) {
        return new PathPart(path(id), first, length);
    }

    @Override
    public List<ObjectId> beginningWith(String digits) {
        try (Stream<Path> files = Files.list(root.resolve(digits))) {
            return files.map(file -> new ObjectId(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Touches everything, so that the time of the last change, which cannot be set, is that of this pass everywhere. */
    @Override
    public void level() {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                forgetTime(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetTime(Path path) throws IOException {
        try {
            Files.getFileAttributeView(path, BasicFileAttributeView.class).setTimes(NO_TIME, NO_TIME, null);
        } catch (NoSuchFileException gone) {
            // taken back or expired meanwhile
        }
    }
}
