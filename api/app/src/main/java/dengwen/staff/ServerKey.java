package dengwen.staff;

import dengwen.kernel.Entropy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's own secret: a file of 32 random bytes in the data folder that only its owner reads, made at the first
 * start. Servers of one deployment share it. It opens nothing that is sealed; it signs short tokens.
 */
@Singleton
public class ServerKey {

    private static final int LENGTH = 32;

    private final byte[] key;

    @Inject
    ServerKey(StaffConfig config, Entropy entropy) {
        this(config.data(), entropy);
    }

    ServerKey(Path folder, Entropy entropy) {
        try {
            key = readOrMake(folder, entropy);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be used", e);
        }
        if (key.length != LENGTH) {
            throw new IllegalStateException("server.key in " + folder + " is not 32 bytes long");
        }
    }

    /**
     * A key for one purpose, of which no other purpose's key can be computed.
     *
     * @param label the purpose
     * @return 32 bytes
     */
    public byte[] derive(String label) {
        try {
            var secret = new SecretKeySpec(key, "Generic");
            var info = label.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(secret, info, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    private static byte[] readOrMake(Path folder, Entropy entropy) throws IOException {
        Path file = folder.resolve("server.key");
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var asNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, asNew, ownerOnly);
                var out = Channels.newOutputStream(channel)) {
            out.write(entropy.bytes(LENGTH));
        } catch (FileAlreadyExistsException e) {
            // It was made at an earlier start.
        }
        return Files.readAllBytes(file);
    }
}
