package dengwen.intake;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What intake is told in tests without an application: files lie in this folder. */
record Told(Path blobs, MemorySize reserve) implements IntakeConfig {

    static Told of(Path folder, long reserve) {
        return new Told(folder, new MemorySize(BigInteger.valueOf(reserve)));
    }

    @Override
    public MemorySize waiting() {
        return reserve;
    }

    @Override
    public Optional<URI> s3Endpoint() {
        return Optional.empty();
    }

    @Override
    public Optional<String> s3Bucket() {
        return Optional.empty();
    }

    @Override
    public String s3Region() {
        return "";
    }

    @Override
    public Optional<String> s3Key() {
        return Optional.empty();
    }

    @Override
    public Optional<String> s3Secret() {
        return Optional.empty();
    }
}
