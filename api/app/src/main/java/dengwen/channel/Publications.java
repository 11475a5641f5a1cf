package dengwen.channel;

import dengwen.seal.Manifest;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The manifests, of which the newest counts. */
@Singleton
class Publications {

    private final EntityManager database;

    Publications(EntityManager database) {
        this.database = database;
    }

    Optional<Publication> newest() {
        return database.createQuery("from Publication p order by p.version desc", Publication.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those before a version, the newest first. */
    List<Publication> before(long version, int limit) {
        return database.createQuery(
                        "from Publication p where p.version < ?1 order by p.version desc", Publication.class)
                .setParameter(1, version)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest version without its body, which is long and asked for at every report. */
    Optional<Long> newestVersion() {
        return Optional.ofNullable(database.createQuery("select max(p.version) from Publication p", Long.class)
                .getSingleResultOrNull());
    }

    Publication versioned(long version) {
        return database.find(Publication.class, version);
    }

    /**
     * Takes a version.
     *
     * @return false when it is taken, also by somebody who publishes at this moment
     */
    boolean add(Manifest manifest, String signatures) {
        return database.createNativeQuery(
                                "insert ignore into manifest (version, body, signatures, expires) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, manifest.version())
                        .setParameter(2, new String(manifest.json(), StandardCharsets.UTF_8))
                        .setParameter(3, signatures)
                        .setParameter(4, LocalDate.parse(manifest.expires()))
                        .executeUpdate()
                == 1;
    }
}
