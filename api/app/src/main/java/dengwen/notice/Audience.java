package dengwen.notice;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** Whom a notice is for: those who see everything of a desk, or one officer. */
@Embeddable
record Audience(@Column(length = 40) String audience) {

    static Audience of(DeskCode desk) {
        return new Audience("desk:" + desk);
    }

    static Audience of(OfficerName officer) {
        return new Audience(officer.actor());
    }

    /** What an officer is told today: his own notices, and those of the desks that he sees whole. */
    static List<Audience> with(Officer officer) {
        Stream<Audience> desks =
                officer.memberships().stream().filter(Membership::seesAll).map(seat -> of(seat.desk()));
        return Stream.concat(Stream.of(of(officer.name())), desks).toList();
    }
}
