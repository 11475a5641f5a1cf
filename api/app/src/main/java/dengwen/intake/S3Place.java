package dengwen.intake;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an S3-compatible store is, and who asks it. */
record S3Place(URI endpoint, String bucket, String region, String key, String secret) {

    /**
     * The one that is set.
     *
     * @return empty when files lie on the disk
     */
    static Optional<S3Place> of(IntakeConfig config) {
        return config.s3Endpoint()
                .map(endpoint -> new S3Place(
                        endpoint,
                        config.s3Bucket().orElseThrow(missing("bucket")),
                        config.s3Region(),
                        config.s3Key().orElseThrow(missing("key")),
                        config.s3Secret().orElseThrow(missing("secret"))));
    }

    private static Supplier<IllegalStateException> missing(String name) {
        return () -> new IllegalStateException(
                "dengwen.intake.s3-endpoint is set and dengwen.intake.s3-" + name + " is not");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "S3Place[" + endpoint + "]";
    }
}
