package dengwen.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One MariaDB server on loopback, whose programs, data, log and password lie in one folder. The server is a process of
 * its own: it outlives a killed starter, and the next start stops that orphan before it starts anew.
 */
public final class EmbeddedDatabase {

    public static final String USER = "dengwen";

    private final Path folder;
    private final int port;
    private final ServerProcess process;

    /**
     * @param folder where everything of this database lies; made when missing
     * @param port the loopback port to listen on, 0 for any free one
     */
    public EmbeddedDatabase(Path folder, int port) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.port = port == 0 ? freePort() : port;
        this.process = new ServerProcess(this.folder, Software.server(programs()));
    }

    /**
     * Starts the server and returns when it takes connections; InnoDB recovers by itself what a kill left behind.
     *
     * @throws IOException when the server of this folder still serves a living process, or does not come up
     */
    public void start() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        process.stopOrphan();
        Software.lay(programs(), data());
        writePrivately(accountFile(), """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `dengwen%%`.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                GRANT CREATE USER ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(USER, password()));
        process.start(command(), programs().resolve("libs"), port);
    }

    /** Stops the server in an orderly way; does nothing when it does not run. */
    public void stop() throws IOException {
        process.stop();
    }

    /** The server's process id, for whoever watches or kills it. */
    public long pid() throws IOException {
        return process.pid();
    }

    /** Where Connector/J finds it. Loopback only, hence without TLS. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/dengwen?createDatabaseIfNotExist=true&sslMode=DISABLED"
                + "&allowPublicKeyRetrieval=true&cachePrepStmts=true&useLocalSessionState=true";
    }

    /** The account's password, made at the first start and kept in the folder. */
    public String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Software.server(programs()).toString(),
                "--no-defaults",
                "--basedir=" + programs(),
                "--datadir=" + data(),
                "--tmpdir=" + folder.resolve("tmp"),
                "--pid-file=" + process.pidFile(),
                "--init-file=" + accountFile(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data folder: an absolute one may exceed the 107 bytes of a socket's name
                "--socket=mysql.sock",
                "--skip-name-resolve",
                // making a certificate takes the first start from one second to half a minute
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--max-connections=300"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private Path programs() {
        return folder.resolve("programs");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path accountFile() {
        return folder.resolve("account.sql");
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
