package dengwen.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The calendar that one manifest published; never changed. */
@Entity
@Table(name = "published_calendar")
class PublishedCalendar {

    @Id
    private int manifestVersion;

    @Column(columnDefinition = "longtext")
    private String document;

    /** For Hibernate. */
    protected PublishedCalendar() {}

    PublishedCalendar(int manifestVersion, String document) {
        this.manifestVersion = manifestVersion;
        this.document = document;
    }

    String document() {
        return document;
    }
}
