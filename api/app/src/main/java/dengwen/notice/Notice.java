package dengwen.notice;

import dengwen.kernel.DeskCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** That something waits at a desk. It says neither what nor from whom, and only the hour. */
@Entity
class Notice {

    @Id
    @Column(length = 32)
    private String id;

    @Embedded
    private DeskCode desk;

    private LocalDateTime hour;

    @Column(length = 32)
    private @Nullable String claim;

    private @Nullable LocalDateTime claimedHour;

    /** For Hibernate. */
    protected Notice() {}

    Notice(String id, DeskCode desk, Instant hour) {
        this.id = id;
        this.desk = desk;
        this.hour = LocalDateTime.ofInstant(hour, ZoneOffset.UTC);
    }
}
