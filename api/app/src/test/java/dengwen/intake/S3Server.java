package dengwen.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real S3 server as a program of its own (api/s3-server), with one bucket on the disk. */
public final class S3Server implements QuarkusTestResourceLifecycleManager, AutoCloseable {

    static final String BUCKET = "sealed";

    private static final Path LIBRARIES = Path.of("../s3-server/target/lib");

    private final Path home = Path.of("target/s3-" + ProcessHandle.current().pid());
    private final int port = freePort();
    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        launch();
        return Map.of(
                "dengwen.intake.s3-endpoint",
                endpoint(),
                "dengwen.intake.s3-bucket",
                BUCKET,
                "dengwen.intake.s3-key",
                "somebody",
                "dengwen.intake.s3-secret",
                "something");
    }

    @Override
    public void stop() {
        close();
    }

    /** Where it is, for somebody who signs with this. */
    S3Place place(String secret) {
        return new S3Place(URI.create(endpoint()), BUCKET, "us-east-1", "somebody", secret);
    }

    private String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** What lies in the bucket, as the server keeps it. */
    Path bucket() {
        return home.resolve("data").resolve(BUCKET);
    }

    /** Starts it, or starts it again on what it had. */
    void launch() {
        try {
            Files.createDirectories(bucket());
            Path settings = Files.writeString(home.resolve("s3.properties"), """
                    s3proxy.endpoint=%s
                    s3proxy.authorization=aws-v4
                    s3proxy.identity=somebody
                    s3proxy.credential=something
                    s3proxy.v4-max-non-chunked-request-size=3000000000
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                            endpoint(), home.resolve("data").toAbsolutePath()));
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process started = new ProcessBuilder(
                            java,
                            "-Xmx256m",
                            "-cp",
                            LIBRARIES + "/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = started;
            while (!answers()) {
                if (!started.isAlive()) {
                    throw new IllegalStateException("the S3 server ended; is " + LIBRARIES + " built?");
                }
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (Socket line = new Socket("127.0.0.1", port)) {
            return line.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As when it fails: nothing answers any more. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
