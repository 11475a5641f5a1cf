package dengwen.identity;

import dengwen.intake.Custodians;
import dengwen.kernel.OfficerName;
import dengwen.staff.ClosedAccounts;
import jakarta.inject.Singleton;
import java.util.List;

/** Who may hold a part: whom the manifest in force lists for its place, and nobody else. */
@Singleton
class Successors {

    private final Custodians custodians;
    private final ClosedAccounts closed;

    Successors(Custodians custodians, ClosedAccounts closed) {
        this.custodians = custodians;
        this.closed = closed;
    }

    /** Everybody who is listed for a place. @param kept the agency of a name; of a contact every keeper may hold any */
    List<OfficerName> listed(Secret secret, String kept) {
        return switch (secret) {
            case NAME -> custodians.of(kept);
            case CONTACT -> custodians.keepers();
        };
    }

    boolean lists(Secret secret, String kept, OfficerName holder) {
        return listed(secret, kept).contains(holder);
    }

    /** To whom somebody may hand a part on: nobody whose account is closed, and not to himself. */
    List<OfficerName> of(Secret secret, String kept, OfficerName giver) {
        return listed(secret, kept).stream()
                .filter(officer -> !officer.equals(giver) && !closed.include(officer))
                .toList();
    }
}
