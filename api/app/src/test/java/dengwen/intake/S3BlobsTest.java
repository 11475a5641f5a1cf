package dengwen.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.kernel.NotFound;
import dengwen.kernel.ObjectId;
import io.quarkus.runtime.StartupEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real S3 server, which checks each signature and each hash of a body. */
class S3BlobsTest {

    private static final int SIZE = 300_000;
    private static final byte[] BYTES = new byte[SIZE];
    private static final S3Server SERVER = new S3Server();

    @TempDir
    private Path folder;

    private ObjectId id;
    private BlobFiles staging;
    private S3Blobs blobs;

    @BeforeAll
    static void theServerRuns() {
        new Random(3).nextBytes(BYTES);
        SERVER.launch();
    }

    @AfterAll
    static void theServerEnds() {
        SERVER.close();
    }

    @BeforeEach
    void theStagingIsEmpty() {
        id = new ObjectId(String.format("%032x", new BigInteger(128, new Random())));
        staging = new BlobFiles(Told.of(folder, 0));
        staging.prepare(new StartupEvent());
        blobs = on(Clock.systemUTC(), "something");
    }

    private S3Blobs on(Clock clock, String secret) {
        return new S3Blobs(staging, new S3Bucket(SERVER.place(secret), Clock.systemUTC()), clock);
    }

    private static InputStream part(int from, int to) {
        return new ByteArrayInputStream(BYTES, from, to - from);
    }

    private byte[] read(int first, int length) throws IOException {
        try (InputStream part = (InputStream) blobs.part(id, first, length)) {
            return part.readAllBytes();
        }
    }

    private List<String> stored() throws IOException {
        try (Stream<Path> all = Files.walk(SERVER.bucket())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> SERVER.bucket().relativize(file).toString())
                    .filter(name -> name.endsWith(id.id()))
                    .toList();
        }
    }

    @Test
    void partsOfAnyLengthAreGatheredAndTheWholeIsInTheStoreWhenItsLastByteIsConfirmed() throws IOException {
        assertEquals(0, blobs.synced(id, SIZE));
        assertEquals(7, blobs.append(id, 0, SIZE, part(0, 7)));
        assertEquals(100_000, blobs.append(id, 7, SIZE, part(7, 100_000)));
        assertEquals(List.of(), stored());

        assertEquals(SIZE, blobs.append(id, 100_000, SIZE, part(100_000, SIZE)));

        assertEquals(List.of("new/" + id.id()), stored());
        assertFalse(Files.exists(staging.path(id)));
        assertEquals(SIZE, blobs.synced(id, SIZE));
        assertArrayEquals(BYTES, read(0, SIZE));
        assertArrayEquals(Arrays.copyOfRange(BYTES, 500, 1500), read(500, 1000));
    }

    @Test
    void whatIsStoredIsNeverWrittenAgain() throws IOException {
        blobs.append(id, 0, SIZE, part(0, SIZE));

        assertThrows(OffsetMoved.class, () -> blobs.append(id, 0, SIZE, new ByteArrayInputStream(new byte[SIZE])));
        assertThrows(OffsetMoved.class, () -> blobs.append(id, SIZE, SIZE, InputStream.nullInputStream()));

        assertArrayEquals(BYTES, read(0, SIZE));
        assertEquals(SIZE, blobs.synced(id, SIZE));
    }

    @Test
    void whatIsRemovedIsGoneEverywhere() throws IOException {
        blobs.append(id, 0, SIZE, part(0, SIZE));

        blobs.delete(id);
        blobs.delete(id);

        assertEquals(List.of(), stored());
        assertThrows(NotFound.class, () -> blobs.part(id, 0, 1));
    }

    @Test
    void allAreListedWhereverTheyLie() {
        blobs.append(id, 0, SIZE, part(0, 10));
        String digits = id.id().substring(0, 2);
        ObjectId whole = new ObjectId(digits + "f".repeat(30));
        blobs.append(whole, 0, SIZE, part(0, SIZE));

        assertTrue(blobs.beginningWith(digits).containsAll(List.of(id, whole)));
    }

    @Test
    void theStoreTellsTheDayAloneWhenTheDayIsOver() throws IOException {
        blobs.append(id, 0, SIZE, part(0, SIZE));

        blobs.level();
        assertEquals(List.of("new/" + id.id()), stored());

        on(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), "something").level();
        assertEquals(List.of("kept/" + id.id()), stored());
        assertArrayEquals(BYTES, read(0, SIZE));
        assertEquals(SIZE, blobs.synced(id, SIZE));
    }

    @Nested
    class AStoreThatDoesNotAnswer {

        @Test
        void losesNothingAndTakesItWhenItIsBack() throws IOException {
            blobs.append(id, 0, SIZE, part(0, 7));
            SERVER.close();

            assertEquals(100_000, blobs.append(id, 7, SIZE, part(7, 100_000)));
            assertThrows(StorageUnreachable.class, () -> blobs.append(id, 100_000, SIZE, part(100_000, SIZE)));
            assertThrows(StorageUnreachable.class, () -> blobs.synced(id, SIZE));
            assertThrows(StorageUnreachable.class, () -> blobs.part(id, 0, 1));

            SERVER.launch();
            assertEquals(SIZE, blobs.synced(id, SIZE));
            assertArrayEquals(BYTES, read(0, SIZE));
            assertFalse(Files.exists(staging.path(id)));
        }

        @Test
        void isSaidToBeUnreachableAlsoWhenItRefuses() {
            S3Blobs stranger = on(Clock.systemUTC(), "something else");

            assertThrows(StorageUnreachable.class, () -> stranger.synced(id, SIZE));
        }
    }
}
