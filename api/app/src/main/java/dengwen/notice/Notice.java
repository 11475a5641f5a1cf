package dengwen.notice;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What officers are told. It waits in the outbox until it is told; only the hour is kept. */
@Entity
class Notice {

    @Id
    @Column(length = 32)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private NoticeKind kind;

    @Embedded
    private Audience audience;

    @Embedded
    private DeskCode desk;

    @Embedded
    private @Nullable ClueId clueId;

    private boolean urgent;

    private LocalDateTime hour;

    private @Nullable Long number;

    /** For Hibernate. */
    protected Notice() {}

    /**
     * A notice that waits.
     *
     * @param clueId null when it names none
     */
    Notice(
            String id,
            NoticeKind kind,
            Audience audience,
            DeskCode desk,
            @Nullable ClueId clueId,
            Release release,
            Instant hour) {
        this.id = id;
        this.kind = kind;
        this.audience = audience;
        this.desk = desk;
        this.clueId = clueId;
        this.urgent = release == Release.AT_ONCE;
        this.hour = LocalDateTime.ofInstant(hour, ZoneOffset.UTC);
    }

    /** From now on its audience knows it. */
    void tell(long next) {
        number = next;
    }

    String id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    Audience audience() {
        return audience;
    }

    DeskCode desk() {
        return desk;
    }

    @Nullable
    ClueId clueId() {
        return clueId;
    }

    Instant hour() {
        return hour.toInstant(ZoneOffset.UTC);
    }

    /** Its place in the order of telling; 0 while it waits. */
    long number() {
        return number == null ? 0 : number;
    }
}
