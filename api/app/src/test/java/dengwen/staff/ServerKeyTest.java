package dengwen.staff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dengwen.kernel.Entropy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeyTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeAtTheFirstStartAndStays() {
        byte[] first = key().derive("purpose");
        assertArrayEquals(first, key().derive("purpose"));
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        key();
        var permissions = Files.getPosixFilePermissions(folder.resolve("server.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void givesEachPurposeAKeyOfItsOwn() {
        assertFalse(Arrays.equals(key().derive("one"), key().derive("another")));
    }

    @Test
    void ofAnotherLengthStopsTheStart() throws IOException {
        Files.write(folder.resolve("server.key"), new byte[5]);
        assertThrows(IllegalStateException.class, this::key);
    }

    private ServerKey key() {
        return new ServerKey(folder, new Entropy());
    }
}
