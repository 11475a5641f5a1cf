package dengwen.intake;

import dengwen.intake.FileReport.Grant;
import dengwen.intake.FileReport.Purpose;
import dengwen.kernel.Fault;
import dengwen.kernel.InvalidField;
import dengwen.routing.Matrices;
import dengwen.routing.Matrix;
import dengwen.routing.Route;
import dengwen.seal.Manifest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Holds the desks that a report was sealed to against its facets. Whom a report accuses is sealed, so a lead passes when the
 * matrix yields it under some exclusion of agencies; the desk's client checks the rest when it opens the report.
 */
@Singleton
class RouteCheck {

    private static final String OVERSIGHT = "OVERSIGHT";

    private final Matrices matrices;

    RouteCheck(Matrices matrices) {
        this.matrices = matrices;
    }

    /**
     * @throws RouteRefused unless the grants are the superior's alone without facets, or a fitting lead's and oversight's,
     *     all under the keys of this manifest
     * @throws ModeUnavailable for a unit
     * @throws InvalidField for codes that the matrix does not know
     */
    void require(FileReport sent, Manifest manifest) {
        if (sent.facets() == null) {
            requireGrants(
                    sent.grants(),
                    Map.of(new Reader(manifest.superior(), Purpose.LEAD), epoch(manifest, manifest.superior())));
            return;
        }
        if (sent.facets().mode() == PlainFacets.Mode.UNIT) {
            throw new ModeUnavailable();
        }
        String lead = lead(sent.grants());
        requireYielded(lead, sent.facets(), matrices.of(sent.manifestVersion()));
        requireGrants(
                sent.grants(),
                Map.of(
                        new Reader(lead, Purpose.LEAD), epoch(manifest, lead),
                        new Reader(OVERSIGHT, Purpose.OVERSIGHT),
                                manifest.oversight().epoch()));
    }

    private static void requireYielded(String lead, PlainFacets facets, Matrix matrix) {
        List<Fault> unknown = matrix.unknown(facets.forMatrix()).stream()
                .map(facet -> new Fault("/facets/" + facet, "choice", List.<Object>of(matrix.choices(facet))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidField(unknown);
        }
        if (lead.equals(Route.SEALED) || !matrix.leads(facets.forMatrix()).contains(lead)) {
            throw new RouteRefused();
        }
    }

    private static void requireGrants(List<Grant> grants, Map<Reader, Long> wanted) {
        boolean fits = grants.size() == wanted.size()
                && grants.stream()
                        .allMatch(grant -> Long.valueOf(grant.epoch())
                                .equals(wanted.get(new Reader(grant.desk(), grant.purpose()))));
        if (!fits || grants.stream().map(Grant::desk).distinct().count() != grants.size()) {
            throw new RouteRefused();
        }
    }

    private static String lead(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.purpose() == Purpose.LEAD)
                .map(Grant::desk)
                .findFirst()
                .orElseThrow(RouteRefused::new);
    }

    private static long epoch(Manifest manifest, String desk) {
        return manifest.desks().stream()
                .filter(each -> each.desk().equals(desk))
                .findAny()
                .orElseThrow(RouteRefused::new)
                .epoch();
    }

    private record Reader(String desk, Purpose purpose) {}
}
