package dengwen.channel;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The documents that manifests name. */
@Singleton
class Documents {

    private final EntityManager database;

    Documents(EntityManager database) {
        this.database = database;
    }

    Optional<Document> hashed(String hash) {
        return Optional.ofNullable(database.find(Document.class, hash));
    }

    void add(Document document) {
        database.persist(document);
    }
}
