package dengwen.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.kernel.InvalidBody;
import dengwen.kernel.ObjectId;
import dengwen.kernel.TooLarge;
import io.quarkus.runtime.StartupEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFilesTest {

    private static final ObjectId ID = new ObjectId("ab".repeat(16));
    private static final byte[] HALF = new byte[500];

    @TempDir
    private Path folder;

    private BlobFiles files;

    @BeforeEach
    void theFolderIsPrepared() {
        files = leaving(0);
        files.prepare(new StartupEvent());
    }

    private BlobFiles leaving(long reserve) {
        return new BlobFiles(Told.of(folder, reserve));
    }

    private static InputStream half() {
        return new ByteArrayInputStream(HALF);
    }

    /** A body that ends in the middle of nothing. */
    private static InputStream broken() {
        return new SequenceInputStream(half(), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });
    }

    @Test
    void whatIsAppendedIsThere() throws IOException {
        assertEquals(0, files.synced(ID, 1000));
        assertEquals(500, files.append(ID, 0, 1000, half()));
        assertEquals(1000, files.append(ID, 500, 1000, half()));

        assertEquals(1000, files.synced(ID, 1000));
        assertArrayEquals(new byte[1000], Files.readAllBytes(files.path(ID)));
    }

    @Test
    void whatHadComeBeforeABreakIsKept() {
        assertThrows(InvalidBody.class, () -> files.append(ID, 0, 1000, broken()));

        assertEquals(500, files.synced(ID, 1000));
    }

    @Test
    void nothingIsWrittenElsewhereThanAtTheEnd() {
        files.append(ID, 0, 1000, half());

        assertThrows(OffsetMoved.class, () -> files.append(ID, 0, 1000, half()));
        assertThrows(OffsetMoved.class, () -> files.append(ID, 501, 1000, half()));
        assertThrows(TooLarge.class, () -> files.append(ID, 500, 999, half()));
        assertEquals(500, files.synced(ID, 1000));
    }

    @Test
    void oneWritesAtATime() throws IOException {
        try (BlobWriter first = new BlobWriter(files.path(ID), 0)) {
            assertThrows(UploadBusy.class, () -> files.append(ID, 0, 1000, half()));
            first.append(half(), 1000, () -> true);
        }

        assertEquals(1000, files.append(ID, 500, 1000, half()));
    }

    @Test
    void theReserveStaysFree() {
        BlobFiles full = leaving(Long.MAX_VALUE / 2);

        assertThrows(StorageFull.class, () -> full.append(ID, 0, 1000, half()));
        assertEquals(0, full.synced(ID, 1000));
    }

    @Test
    void aDiskThatFillsUpOnTheWayKeepsWhatWasWritten() throws IOException {
        long much = 33L * 1024 * 1024;
        InputStream body = new SequenceInputStream(new ByteArrayInputStream(new byte[(int) much]), half());
        try (BlobWriter writer = new BlobWriter(files.path(ID), 0)) {
            assertThrows(StorageFull.class, () -> writer.append(body, much + 500, () -> false));
        }

        long kept = files.synced(ID, much + 500);
        assertEquals(much + 500, files.append(ID, kept, much + 500, rest(much + 500 - kept)));
    }

    @Test
    void aDiskThatIsFullIsSaidToBe() throws IOException {
        // the one file that behaves like a full disk everywhere on Linux
        try (BlobWriter writer = new BlobWriter(Path.of("/dev/full"), 0)) {
            assertThrows(StorageFull.class, () -> writer.append(half(), 1000, () -> true));
        } catch (IOException unsynced) {
            assertEquals("Invalid argument", unsynced.getMessage());
        }
    }

    private static InputStream rest(long bytes) {
        return new ByteArrayInputStream(new byte[(int) bytes]);
    }

    @Test
    void nothingTellsATime() throws IOException {
        files.append(ID, 0, 1000, half());
        files.append(new ObjectId("cd".repeat(16)), 0, 1000, half());
        files.delete(new ObjectId("cd".repeat(16)));

        assertEquals(Set.of(Instant.EPOCH), times(files.folders()));
        assertEquals(Set.of(Instant.EPOCH), times(List.of(files.path(ID))));
    }

    private static Set<Instant> times(List<Path> paths) throws IOException {
        Stream.Builder<Instant> times = Stream.builder();
        for (Path path : paths) {
            times.add(Files.getLastModifiedTime(path).toInstant());
        }
        return times.build().collect(Collectors.toSet());
    }

    /** What only the kernel sets. */
    private FileTime changed(ObjectId id) throws IOException {
        return (FileTime) Files.getAttribute(files.path(id), "unix:ctime");
    }

    @Test
    void aPassTouchesEverything() throws IOException {
        files.append(ID, 0, 1000, half());
        FileTime before = changed(ID);

        files.level();

        assertTrue(changed(ID).compareTo(before) > 0);
        assertEquals(Set.of(Instant.EPOCH), times(files.folders()));
    }
}
