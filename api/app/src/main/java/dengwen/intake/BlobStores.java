package dengwen.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Chooses where sealed files lie: on the disk, unless a store is named. */
class BlobStores {

    @Produces
    @Singleton
    static BlobStore store(IntakeConfig config, BlobFiles files, Clock clock) {
        return S3Place.of(config)
                .<BlobStore>map(place -> new S3Blobs(files, new S3Bucket(place, clock), clock))
                .orElse(files);
    }
}
