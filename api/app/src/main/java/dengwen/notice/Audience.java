package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Whom a notice is for: those who see everything of a desk, its chiefs alone, or one officer. */
@Embeddable
record Audience(@Column(length = 40) String audience) {

    static Audience of(DeskCode desk) {
        return new Audience("desk:" + desk);
    }

    static Audience chiefsOf(DeskCode desk) {
        return new Audience("chief:" + desk);
    }

    static Audience of(OfficerName officer) {
        return new Audience(officer.actor());
    }

    /** What an officer is told today: his own notices, those of the desks that he sees whole, and those to its chiefs. */
    static List<Audience> with(Officer officer) {
        Stream<Audience> desks =
                officer.memberships().stream().filter(Membership::seesAll).map(seat -> of(seat.desk()));
        Stream<Audience> chiefs = officer.memberships().stream()
                .filter(seat -> seat.roles().contains(Role.CHIEF))
                .map(seat -> chiefsOf(seat.desk()));
        return Stream.of(Stream.of(of(officer.name())), desks, chiefs)
                .flatMap(audiences -> audiences)
                .toList();
    }
}
