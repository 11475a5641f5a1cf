package dengwen.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dengwen.kernel.Room;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms as they are built, and the table of what they may at most become. */
final class Rooms {

    static final String ROOT = "dengwen";

    /** Which rooms each room may import at most; a charter may only be narrower. */
    static final Map<String, Set<String>> TABLE = Map.ofEntries(
            row("kernel", ""),
            row("ledger", "kernel"),
            row("sealing", "kernel"),
            row("calendar", "kernel ledger"),
            row("notice", "kernel"),
            row("staff", "kernel ledger sealing notice"),
            row("channel", "kernel ledger sealing staff"),
            row("routing", "kernel ledger staff"),
            row("intake", "kernel ledger sealing calendar notice staff channel routing"),
            row("docket", "kernel ledger sealing calendar notice staff routing intake"),
            row("identity", "kernel ledger sealing calendar notice staff intake docket"),
            row("referral", "kernel ledger sealing calendar notice staff routing intake docket"),
            row("campaign", "kernel ledger calendar notice staff docket"),
            row("reward", "kernel ledger sealing calendar notice staff intake docket identity"),
            row("overview", "kernel staff channel intake docket referral reward campaign"),
            row("door", "kernel sealing channel routing intake"),
            row("web", "kernel staff"));

    /** The code that runs, without tests; the seal module and the JDK count as outside. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Rooms() {}

    /** The rooms that have a package now. */
    static List<JavaPackage> built() {
        return CLASSES.getPackage(ROOT).getSubpackages().stream()
                .filter(room -> TABLE.containsKey(room.getRelativeName()))
                .toList();
    }

    static Set<String> atMost(JavaPackage room) {
        return TABLE.getOrDefault(room.getRelativeName(), Set.of());
    }

    /** What a room says that it imports; nothing when it has no charter, which is a rule of its own. */
    static Set<String> charter(JavaPackage room) {
        return room.tryGetAnnotationOfType(Room.class)
                .map(charter -> Set.of(charter.mayImport()))
                .orElse(Set.of());
    }

    static Stream<JavaClass> classes() {
        return CLASSES.stream().filter(type -> TABLE.containsKey(of(type)));
    }

    /** The room of a class, or the empty text for one outside the house. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    /** The other rooms that a class refers to in any way. */
    static Set<String> imports(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> of(dependency.getTargetClass().getBaseComponentType()))
                .filter(room -> TABLE.containsKey(room) && !room.equals(of(type)))
                .collect(Collectors.toSet());
    }

    private static Map.Entry<String, Set<String>> row(String room, String mayImport) {
        return Map.entry(room, mayImport.isEmpty() ? Set.of() : Set.of(mayImport.split(" ")));
    }
}
