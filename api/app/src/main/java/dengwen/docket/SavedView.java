package dengwen.docket;

import dengwen.kernel.DeskCode;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Arrays;

/** A view of a desk's queue that an officer keeps. */
@Entity
class SavedView {

    @EmbeddedId
    private ObjectId id;

    @Embedded
    private DeskCode desk;

    @Embedded
    @AttributeOverride(name = "user", column = @Column(name = "owner", length = 32))
    private OfficerName owner;

    private boolean shared;

    @Convert(converter = FilterText.class)
    @Column(columnDefinition = "longtext")
    private QueueFilter filter;

    @Column(columnDefinition = "varbinary(2048)")
    private byte[] sealed;

    private int version;

    /** For Hibernate. */
    protected SavedView() {}

    SavedView(ObjectId id, OfficerName owner, KeepView view) {
        this.id = id;
        this.desk = view.desk();
        this.owner = owner;
        this.shared = view.shared();
        this.filter = view.filter();
        this.sealed = view.sealed();
        this.version = view.version();
    }

    ObjectId id() {
        return id;
    }

    DeskCode desk() {
        return desk;
    }

    QueueFilter filter() {
        return filter;
    }

    boolean isShared() {
        return shared;
    }

    boolean isOf(OfficerName officer) {
        return owner.equals(officer);
    }

    /** Whether it is just this version with this content. */
    boolean is(KeepView view) {
        return version == view.version()
                && shared == view.shared()
                && filter.equals(view.filter())
                && Arrays.equals(sealed, view.sealed());
    }

    View view() {
        return new View(id, desk, owner, shared, filter, sealed, version);
    }

    /** A view as its readers get it. */
    record View(
            ObjectId id,
            DeskCode desk,
            OfficerName owner,
            boolean shared,
            QueueFilter filter,
            byte[] sealed,
            int version) {}
}
