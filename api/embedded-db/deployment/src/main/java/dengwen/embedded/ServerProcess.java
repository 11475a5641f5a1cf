package dengwen.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The server as a process: it is found again by its pid file after whoever started it has been killed. */
final class ServerProcess {

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Path program;

    ServerProcess(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
    }

    Path pidFile() {
        return folder.resolve("server.pid");
    }

    long pid() throws IOException {
        return running()
                .orElseThrow(() -> new IOException("No database runs in " + folder))
                .pid();
    }

    /** Stops a server whose starter is gone; refuses when the starter lives, because both would write one data folder. */
    void stopOrphan() throws IOException {
        if (running().isEmpty()) {
            return;
        }
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> starter =
                handle(starterFile()).filter(found -> !found.equals(self) && isSameProgram(found, self));
        if (starter.isPresent()) {
            throw new IOException("The database in " + folder + " serves process "
                    + starter.get().pid() + ": stop that one first, or use another folder.");
        }
        stop();
    }

    void start(List<String> command, Path libraries, int port) throws IOException {
        Files.writeString(starterFile(), Long.toString(ProcessHandle.current().pid()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        Process process = builder.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port) || running().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException(
                        "The embedded database did not start; its own words are in " + folder.resolve("server.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    void stop() throws IOException {
        Optional<ProcessHandle> server = running();
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            server.get().destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IOException(impossible);
        }
    }

    // A pid is used again by others: only a process that runs our program is our server, only a JVM its starter.
    private Optional<ProcessHandle> running() throws IOException {
        return handle(pidFile())
                .filter(found -> found.info()
                        .command()
                        .map(Path::of)
                        .filter(program::equals)
                        .isPresent());
    }

    private static boolean isSameProgram(ProcessHandle one, ProcessHandle other) {
        return one.info().command().equals(other.info().command());
    }

    private static Optional<ProcessHandle> handle(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    private Path starterFile() {
        return folder.resolve("starter.pid");
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
