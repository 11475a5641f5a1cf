package dengwen.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import dengwen.kernel.Room;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. They are methods and no {@code @ArchTest} fields, because some versions of Surefire skip those in
 * silence; {@code deploy/house-bites} plants one violation a rule and sees each go red.
 */
class HouseTest {

    @Test
    void everyPackageIsARoomOfTheTable() {
        List<String> strangers = Rooms.CLASSES.stream()
                .filter(type -> !Rooms.TABLE.containsKey(Rooms.of(type)))
                .filter(type -> !type.getPackageName().equals("dengwen.seal"))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), strangers, "rooms are flat packages below dengwen that stand in the table");
    }

    @Test
    void everyRoomHasACharter() {
        for (var room : Rooms.built()) {
            assertTrue(room.isAnnotatedWith(Room.class), room.getName() + " has no @Room");
            assertTrue(room.isAnnotatedWith(NullMarked.class), room.getName() + " is not @NullMarked");
        }
    }

    @Test
    void noCharterIsWiderThanTheTable() {
        for (var room : Rooms.built()) {
            Set<String> tooMuch = new TreeSet<>(Rooms.charter(room));
            tooMuch.removeAll(Rooms.atMost(room));
            assertEquals(Set.of(), tooMuch, room.getName() + " may not import these");
        }
    }

    @Test
    void aCharterListsOnlyWhatIsUsed() {
        for (var room : Rooms.built()) {
            Set<String> idle = new TreeSet<>(Rooms.charter(room));
            room.getClasses().forEach(type -> idle.removeAll(Rooms.imports(type)));
            assertEquals(Set.of(), idle, room.getName() + " imports nothing of these");
        }
    }

    @Test
    void everyRoomStaysWithinItsCharter() {
        for (var room : Rooms.built()) {
            Set<String> charter = Rooms.charter(room);
            List<String> strays = room.getClasses().stream()
                    .flatMap(type -> Rooms.imports(type).stream()
                            .filter(other -> !charter.contains(other))
                            .map(other -> type.getSimpleName() + " imports " + other))
                    .toList();
            assertEquals(List.of(), strays, room.getName() + " leaves its charter");
        }
    }

    @Test
    void roomsFormNoCycle() {
        check(slices().matching("dengwen.(*)").should().beFreeOfCycles());
    }

    @Test
    void onlyVerbsIdsAndTheirSignaturesArePublic() {
        assertEquals(List.of(), PublicTypes.withoutReason(), "nothing outside the room has a reason to see these");
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(
                        "(.*[.$a-z0-9])?(Impl|Manager|Utils?|Helper|Service|Dto|DTO|Abstract|Base)([A-Z$].*)?"));
    }

    @Test
    void ciphersStayInSealing() {
        check(noClasses()
                .that(Kinds.outside("sealing"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.bouncycastle..", "com.exceptionfactory.jagged..")
                        .or(Kinds.named("javax.crypto.Cipher"))));
    }

    @Test
    void signaturesAndMacsStayInTheirRooms() {
        check(noClasses()
                .that(Kinds.outside("sealing", "ledger", "notice", "staff", "intake", "reward"))
                .should()
                .dependOnClassesThat(Kinds.named("javax.crypto.Mac", "java.security.Signature")));
    }

    @Test
    void timeComesFromTheKernel() {
        check(noClasses().that(Kinds.outside("kernel")).should().callMethodWhere(Kinds.readingTheClock()));
    }

    @Test
    void idsAndChanceComeFromTheKernel() {
        check(noClasses()
                .that(Kinds.outside("kernel"))
                .should()
                .callMethodWhere(Kinds.makingAnId())
                .orShould()
                .dependOnClassesThat(assignableTo(RandomGenerator.class))
                .orShould()
                .callMethod(Math.class, "random"));
    }

    @Test
    void noIdTellsWhenItWasMade() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(?i).*(ulid|tsid|uuidcreator|uuidgenerator|timebasedepoch|uuidv?ersion7|uuidv7).*"));
    }

    @Test
    void resourcesAreHiddenAndTheirMethodsPublic() {
        check(classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate());
        check(methods()
                .that(describe("are resource methods", (CanBeAnnotated it) -> it.isMetaAnnotatedWith(HttpMethod.class)))
                .should()
                .bePublic());
    }

    @Test
    void entitiesKeepTheirFieldsAndHaveNoSetters() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate());
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void embeddedIdsAreRecords() {
        check(classes().that().areAnnotatedWith(Embeddable.class).should().beRecords());
    }

    @Test
    void transactionsLiveInVerbsAlone() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat(Kinds.withoutVerbs())
                .should(be(Kinds.openingATransaction())));
        check(noClasses().that(Kinds.withoutVerbs()).should(be(Kinds.openingATransaction())));
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        check(noFields().should(be(annotatedWith(Inject.class))));
    }

    @Test
    void noInterfaceStandsBeforeItsSecondImplementation() {
        List<String> lonely = Rooms.classes()
                .filter(type -> type.isInterface() && type.isTopLevelClass() && !type.isAnnotation())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.isAnnotatedWith(FunctionalInterface.class))
                .filter(type -> !type.isAnnotatedWith(ConfigMapping.class))
                .filter(type -> type.getAllSubclasses().size() < 2)
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), lonely);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Rooms.CLASSES);
    }
}
