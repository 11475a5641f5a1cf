package dengwen.intake;

import dengwen.channel.Manifests;
import dengwen.kernel.OfficerName;
import dengwen.seal.Manifest.Custodian;
import jakarta.inject.Singleton;
import java.util.List;

/** Who keeps parts of names 身份保管人: the custodians of the manifest in force, and nobody whom it has dropped. */
@Singleton
public class Custodians {

    private final Manifests manifests;

    Custodians(Manifests manifests) {
        this.manifests = manifests;
    }

    /** Whether an officer keeps parts for any agency. */
    public boolean includes(OfficerName officer) {
        return manifests.inForce().custodians().stream().anyMatch(custodian -> is(custodian, officer));
    }

    /** Whether an officer keeps the part of an agency. */
    public boolean keeps(OfficerName officer, String agency) {
        return of(agency).contains(officer);
    }

    /** The custodian of an agency and his deputies. */
    public List<OfficerName> of(String agency) {
        return manifests.inForce().custodians().stream()
                .filter(custodian -> custodian.agency().equals(agency))
                .map(custodian -> new OfficerName(custodian.user()))
                .toList();
    }

    private static boolean is(Custodian custodian, OfficerName officer) {
        return custodian.user().equals(officer.user());
    }
}
