package dengwen.docket;

import dengwen.kernel.ClueId;
import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A version of a note, sealed to the clue. It stays when the next one comes, because the event that signs it refers to it. */
@Entity
@Table(name = "note")
class NoteVersion {

    @EmbeddedId
    private Place place;

    private int ordinal;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @Embedded
    private OfficerName officer;

    @Column(length = 20)
    private String writtenAt;

    private boolean newest;

    /** For Hibernate. */
    protected NoteVersion() {}

    /** @param ordinal the number of the note among those of the clue */
    NoteVersion(ClueId clue, Note note, int ordinal, OfficerName officer, String at) {
        this.place = new Place(clue, note.id(), note.version());
        this.ordinal = ordinal;
        this.ciphertext = note.ciphertext();
        this.officer = officer;
        this.writtenAt = at;
        this.newest = true;
    }

    @Embeddable
    record Place(@Embedded ClueId clueId, @Embedded ObjectId id, int version) {}

    int ordinal() {
        return ordinal;
    }

    void giveWay() {
        newest = false;
    }

    StoredNote stored() {
        return new StoredNote(place.id(), place.version(), ciphertext, officer, writtenAt);
    }
}
