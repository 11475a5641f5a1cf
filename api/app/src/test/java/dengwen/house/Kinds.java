package dengwen.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;

/** The kinds of things that the rules speak of. */
final class Kinds {

    private Kinds() {}

    static DescribedPredicate<JavaClass> outside(String... rooms) {
        return describe(
                "reside outside " + String.join(", ", rooms),
                type -> Rooms.TABLE.containsKey(Rooms.of(type))
                        && !Set.of(rooms).contains(Rooms.of(type)));
    }

    static DescribedPredicate<JavaClass> named(String... names) {
        return describe("are " + String.join(", ", names), type -> Set.of(names).contains(type.getName()));
    }

    static DescribedPredicate<JavaMethodCall> readingTheClock() {
        return describe("reads the clock", call -> {
            String owner = call.getTargetOwner().getName();
            return switch (call.getName()) {
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "now" -> owner.startsWith("java.time.");
                case "system", "systemUTC", "systemDefaultZone", "tick", "tickSeconds" ->
                    owner.equals("java.time.Clock");
                default -> false;
            };
        });
    }

    static DescribedPredicate<JavaMethodCall> makingAnId() {
        return describe(
                "makes an id",
                call -> call.getTargetOwner().isEquivalentTo(UUID.class)
                        && call.getName().equals("randomUUID"));
    }

    /** A read joins a transaction or does without (SUPPORTS); everything else opens one. */
    static DescribedPredicate<CanBeAnnotated> openingATransaction() {
        DescribedPredicate<JavaAnnotation<?>> opening = describe(
                "@Transactional that opens",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() != Transactional.TxType.SUPPORTS);
        return describe("open a transaction", where -> where.isAnnotatedWith(opening));
    }

    static DescribedPredicate<JavaClass> withoutVerbs() {
        return describe(
                "are resources, entities or repositories",
                type -> type.isAnnotatedWith(Path.class)
                        || type.isAnnotatedWith(Entity.class)
                        || type.isAssignableTo(PanacheRepositoryBase.class));
    }
}
