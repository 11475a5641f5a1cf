package dengwen.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The matrix that one manifest published; never changed. */
@Entity
@Table(name = "published_matrix")
class PublishedMatrix {

    @Id
    private int manifestVersion;

    @Column(columnDefinition = "longtext")
    private String document;

    /** For Hibernate. */
    protected PublishedMatrix() {}

    PublishedMatrix(int manifestVersion, String document) {
        this.manifestVersion = manifestVersion;
        this.document = document;
    }

    String document() {
        return document;
    }
}
