package dengwen.staff;

import dengwen.kernel.OfficerName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whose account was closed: nothing is given to him any more, whatever the manifest in force still says. */
@Singleton
public class ClosedAccounts {

    private final Officers officers;

    ClosedAccounts(Officers officers) {
        this.officers = officers;
    }

    /** Whether an officer's account was closed; not of whoever has none yet. */
    @Transactional(TxType.SUPPORTS)
    public boolean include(OfficerName officer) {
        return officers.named(officer).filter(Officer::revoked).isPresent();
    }
}
