package dengwen.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import dengwen.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which types a room has a reason to show: what other rooms use, its verbs, what stands in their signatures, and the
 * refusals that their promises name.
 */
final class PublicTypes {

    private PublicTypes() {}

    /** The public types without such a reason, by full name. */
    static List<String> withoutReason() {
        Set<JavaClass> reasoned = closure(Rooms.classes()
                .filter(type -> isVerbs(type) || isUsedElsewhere(type) || type.isAssignableTo(Refusal.class))
                .map(PublicTypes::topLevel)
                .collect(Collectors.toSet()));
        return Rooms.classes()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info") && !reasoned.contains(type))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean isVerbs(JavaClass type) {
        String room = Rooms.of(type);
        return type.getSimpleName().toLowerCase(Locale.ROOT).equals(room);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> Rooms.of(dependency.getOriginClass()))
                .anyMatch(room -> !room.isEmpty() && !room.equals(Rooms.of(type)));
    }

    private static Set<JavaClass> closure(Set<JavaClass> start) {
        Set<JavaClass> reached = new HashSet<>(start);
        Deque<JavaClass> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            signatures(type)
                    .map(PublicTypes::topLevel)
                    .filter(shown -> Rooms.of(shown).equals(Rooms.of(type)))
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaClass> kin = Stream.of(
                        type.getRawSuperclass().stream(),
                        type.getRawInterfaces().stream(),
                        type.getPermittedSubclasses().stream().flatMap(Set::stream))
                .flatMap(found -> found);
        Stream<JavaClass> shown =
                type.getCodeUnits().stream().filter(PublicTypes::isShown).flatMap(PublicTypes::types);
        Stream<JavaClass> nested = Rooms.classes()
                .filter(inner -> inner.getEnclosingClass().filter(type::equals).isPresent())
                .flatMap(PublicTypes::signatures);
        return Stream.of(kin, shown, nested).flatMap(found -> found);
    }

    private static boolean isShown(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream)
                .map(JavaClass::getBaseComponentType);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(PublicTypes::topLevel).orElse(type);
    }
}
