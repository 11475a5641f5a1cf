package dengwen.channel;

import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Role;
import dengwen.seal.Manifest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a manifest that contradicts itself, whoever signed it. */
final class ManifestCheck {

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    private static final Set<String> KINDS =
            Set.of("matrix", "questionnaire", "units", "higherPosts", "calendar", "contacts", "keys");

    private static final int LONGEST_AGENCY = 32;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DESK_NAME = 128;

    private ManifestCheck() {}

    /**
     * Passes a manifest that names every document, desks of good codes with the superior's among them, people each with
     * one name and one pair of keys, and administrators who sit at no desk.
     *
     * @throws ManifestRefused otherwise
     */
    static void require(Manifest manifest) {
        boolean sound = KINDS.equals(manifest.documents().keySet())
                && manifest.issued().compareTo(manifest.expires()) <= 0
                && manifest.superior().equals("SUPERIOR")
                && desksAreSound(manifest.desks())
                && manifest.desks().stream().anyMatch(desk -> desk.desk().equals(manifest.superior()))
                && peopleAreSound(manifest)
                && administratorsSeeNothing(manifest);
        if (!sound) {
            throw new ManifestRefused("content");
        }
    }

    private static boolean desksAreSound(List<Manifest.Desk> desks) {
        Set<String> codes = new HashSet<>();
        return desks.stream()
                .allMatch(desk -> isDesk(desk.desk())
                        && codes.add(desk.desk())
                        && desk.epoch() >= 1
                        && desk.names().keySet().equals(Set.of("zh", "en"))
                        && desk.names().values().stream().allMatch(name -> name.length() <= LONGEST_DESK_NAME)
                        && desk.agency().length() <= LONGEST_AGENCY
                        && desk.members().stream().allMatch(member -> ROLES.containsAll(member.roles())));
    }

    private static boolean peopleAreSound(Manifest manifest) {
        Map<String, Manifest.Person> known = new HashMap<>();
        return people(manifest)
                .allMatch(person -> isName(person.user())
                        && person.name().length() <= LONGEST_NAME
                        && person.equals(known.computeIfAbsent(person.user(), user -> person)));
    }

    private static boolean administratorsSeeNothing(Manifest manifest) {
        Set<String> administrators =
                manifest.administrators().stream().map(Manifest.Person::user).collect(Collectors.toSet());
        return manifest.desks().stream()
                .flatMap(desk -> desk.members().stream())
                .noneMatch(member -> administrators.contains(member.user()));
    }

    private static Stream<Manifest.Person> people(Manifest manifest) {
        Stream<Manifest.Person> members = manifest.desks().stream()
                .flatMap(desk -> desk.members().stream())
                .map(m -> new Manifest.Person(m.user(), m.name(), m.recipient(), m.sigKey()));
        return Stream.of(members, manifest.administrators().stream(), manifest.holders().stream())
                .flatMap(people -> people);
    }

    private static boolean isDesk(String code) {
        try {
            return new DeskCode(code).desk().equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isName(String user) {
        try {
            return new OfficerName(user).user().equals(user);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
