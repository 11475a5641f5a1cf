package dengwen.identity;

import dengwen.intake.Custodians;
import dengwen.kernel.ClueId;
import dengwen.seal.ContactKeeping;
import dengwen.seal.Custody;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is left of a secret without one of its parts: only parts that listed persons hold count. Of a name it may be less by as
 * many as are decoys, which no row shows.
 */
@Singleton
class Remaining {

    private final Shares shares;
    private final Successors successors;
    private final Custodians custodians;

    Remaining(Shares shares, Successors successors, Custodians custodians) {
        this.shares = shares;
        this.successors = successors;
        this.custodians = custodians;
    }

    /** What is held of these clues, read once for all of them. */
    Standing of(List<PartId> parts) {
        Map<Secret, Map<ClueId, Set<String>>> places = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            List<ClueId> clues = parts.stream()
                    .filter(part -> part.secret() == secret)
                    .map(PartId::clue)
                    .distinct()
                    .toList();
            places.put(secret, held(secret, clues));
        }
        return new Standing(places, custodians.superior());
    }

    /** The agencies whose parts of a name listed custodians hold: only those can answer a request. */
    List<String> answering(ClueId clue) {
        return held(Secret.NAME, List.of(clue)).getOrDefault(clue, Set.of()).stream()
                .sorted()
                .toList();
    }

    private Map<ClueId, Set<String>> held(Secret secret, List<ClueId> clues) {
        return shares.held(secret, clues).stream()
                .filter(share -> successors.lists(secret, share.kept(), share.holder()))
                .collect(Collectors.groupingBy(
                        HeldShare::clueId, Collectors.mapping(HeldShare::kept, Collectors.toSet())));
    }

    /** @param superior the agency without which no name opens */
    record Standing(Map<Secret, Map<ClueId, Set<String>>> places, String superior) {

        HandoverRow row(Changing changing) {
            PartId part = changing.part();
            Set<String> others =
                    new HashSet<>(places.getOrDefault(part.secret(), Map.of()).getOrDefault(part.clue(), Set.of()));
            others.remove(changing.kept());
            boolean hasAbove = others.remove(superior);
            boolean enough = switch (part.secret()) {
                case NAME -> hasAbove && others.size() >= Custody.LOCAL;
                case CONTACT -> others.size() >= ContactKeeping.TOGETHER;
            };
            return new HandoverRow(
                    part,
                    part.clue(),
                    part.secret(),
                    changing.kept(),
                    changing.step(),
                    changing.from(),
                    changing.to(),
                    others.size(),
                    enough);
        }
    }
}
