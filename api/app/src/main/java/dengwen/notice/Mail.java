package dengwen.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A mail that waits to be handed over; it says the same to everybody. */
@Entity
class Mail {

    @Id
    @Column(length = 32)
    private String id;

    @Column(length = 254)
    private String address;

    private LocalDateTime hour;

    @Column(length = 32)
    private @Nullable String claim;

    private @Nullable LocalDateTime claimedHour;

    /** For Hibernate. */
    protected Mail() {}

    Mail(String id, String address, Instant hour) {
        this.id = id;
        this.address = address;
        this.hour = LocalDateTime.ofInstant(hour, ZoneOffset.UTC);
    }

    String id() {
        return id;
    }

    String address() {
        return address;
    }

    @Nullable
    String claim() {
        return claim;
    }

    @Nullable
    LocalDateTime claimedHour() {
        return claimedHour;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Mail";
    }
}
