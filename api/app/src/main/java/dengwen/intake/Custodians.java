package dengwen.intake;

import dengwen.channel.Manifests;
import dengwen.kernel.OfficerName;
import dengwen.seal.Manifest;
import dengwen.seal.Manifest.Custodian;
import jakarta.inject.Singleton;
import java.util.List;

/** Who keeps parts of names 身份保管人 and of contacts: those of the manifest in force, and nobody whom it has dropped. */
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

    /** The agencies for which an officer keeps parts. */
    public List<String> agencies(OfficerName officer) {
        return manifests.inForce().custodians().stream()
                .filter(custodian -> is(custodian, officer))
                .map(Custodian::agency)
                .sorted()
                .toList();
    }

    /** Who keeps parts of contacts 信访室, and calls reporters. */
    public List<OfficerName> keepers() {
        return manifests.inForce().callers().stream()
                .map(keeper -> new OfficerName(keeper.user()))
                .toList();
    }

    /** The superior's agency, which holds the half of a name that is not split. */
    public String superior() {
        Manifest manifest = manifests.inForce();
        return manifest.desks().stream()
                .filter(desk -> desk.desk().equals(manifest.superior()))
                .map(Manifest.Desk::agency)
                .findFirst()
                .orElse(manifest.superior());
    }

    private static boolean is(Custodian custodian, OfficerName officer) {
        return custodian.user().equals(officer.user());
    }
}
