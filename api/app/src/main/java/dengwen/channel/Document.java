package dengwen.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that a manifest names. It never changes; its name is its hash. */
@Entity
class Document {

    @Id
    @Column(length = 64)
    private String hash;

    @Column(columnDefinition = "longtext")
    private @Nullable String body;

    /** For Hibernate. */
    protected Document() {}

    /**
     * A document under its hash.
     *
     * @param body its canonical JSON; null for keys, which are kept as rows of staff
     */
    Document(String hash, @Nullable String body) {
        this.hash = hash;
        this.body = body;
    }

    String hash() {
        return hash;
    }

    /** Empty for what is never served. */
    Optional<String> body() {
        return Optional.ofNullable(body);
    }
}
