package dengwen.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.HexFormat;

/** What everybody with a seat may know of an event, and its commitment. Written once by {@link Events}. */
@Entity
@Table(name = "event")
class Entry {

    @EmbeddedId
    private EntryId id;

    @Column(length = 32)
    private String type;

    @Column(length = 20)
    private String at;

    @Column(length = 40)
    private String actor;

    @Column(columnDefinition = "binary(32)")
    private byte[] leaf;

    /** For Hibernate. */
    protected Entry() {}

    Step step() {
        return new Step(id.seq(), type, at, actor);
    }

    Head head() {
        return new Head(id.seq() + 1, HexFormat.of().formatHex(leaf));
    }
}
