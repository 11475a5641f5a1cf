package dengwen.world;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.DeskKey;
import dengwen.seal.Manifest;
import dengwen.seal.SigningKey;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The small named world of the tests: a district with a manifest, its desks and their officers. It is made by the API alone,
 * once for each test application, with keys that are made here and that the application never sees.
 */
public final class World {

    public static final String DEPLOYMENT = "test.dengwen";

    /** The petition office of DISC. */
    public static final List<String> KEEPERS = List.of("deng.xia", "hu.yan", "pan.yue");

    private static @Nullable World made;

    private final Map<String, DeskKey> desks = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final PublishedDocuments documents = new PublishedDocuments();
    private final Manifest manifest;

    private World() {
        Stream.of("DISC", "DISC_TRIAGE", "DISC_CADRE_SUPERVISION", "PROC", "POL", "AUD", "MKT", "SUPERIOR")
                .forEach(desk -> desks.put(desk, DeskKey.fresh(desk, 1)));
        seat("li.wen", "李文", "DISC", "INTAKE", "CHIEF");
        seat("chen.jing", "陈静", "DISC", "CHIEF");
        seat("wang.lei", "王磊", "DISC", "HANDLER");
        seat("he.qing", "何清", "DISC_TRIAGE", "INTAKE", "CHIEF");
        seat("zhao.min", "赵敏", "MKT", "INTAKE", "CHIEF");
        seat("zhou.ming", "周明", "SUPERIOR", "INTAKE", "CHIEF");
        List.of("lin.bo", "fang.yu", "han.xue")
                .forEach(user -> people.put(user, new Person(user, user, null, List.of())));
        KEEPERS.forEach(user -> people.put(user, new Person(user, user, null, List.of())));
        people.put("sun.ke", new Person("sun.ke", "孙科", null, List.of()));
        people.put("admin", new Person("admin", "管理员", null, List.of()));
        documents.add("keys", deskKeys());
        manifest = draft();
    }

    private void seat(String user, String name, String desk, String... roles) {
        people.put(user, new Person(user, name, desks.get(desk), List.of(roles)));
    }

    /** The world of this test application; made when first asked for. */
    public static synchronized World made() {
        if (made == null) {
            RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
            World world = new World();
            world.publish();
            world.people.values().forEach(Person::createAccount);
            made = world;
        }
        return made;
    }

    /** The manifest in force. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Somebody with an account: li.wen (intake and chief), chen.jing (chief) and wang.lei (handler) of DISC, he.qing of
     * DISC_TRIAGE, zhao.min of MKT and zhou.ming of SUPERIOR (each intake and chief); sun.ke holds a share of oversight's
     * key, zhao.min, lin.bo (PROC), fang.yu and his deputy han.xue (AUD) and zhou.ming keep parts of names, those of
     * {@link #KEEPERS} contacts, admin is the administrator.
     */
    public Person person(String user) {
        Person person = people.get(user);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + user);
        }
        return person;
    }

    /** A reporter with a fresh receipt who has filed nothing yet. */
    public Citizen citizen() {
        return new Citizen(manifest);
    }

    /** A reporter who gives a name. */
    public NamedCitizen namedCitizen() {
        return new NamedCitizen(citizen(), manifest);
    }

    /** A reporter who wants to be called. */
    public CallableCitizen callableCitizen() {
        return new CallableCitizen(citizen(), manifest);
    }

    private void publish() {
        ObjectNode body = Json.object();
        body.set("manifest", Json.read(manifest.json()));
        for (String signer : List.of("root-1", "root-3")) {
            SigningKey key = Keys.of(signer).signing();
            body.withArray("signatures")
                    .addObject()
                    .put("signer", signer)
                    .put("signature", manifest.sign(key, DEPLOYMENT));
        }
        body.set("documents", documents.all());
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post("/v1/manifest")
                .then()
                .statusCode(201);
    }

    private Manifest draft() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return new Manifest(
                1,
                DEPLOYMENT,
                1,
                today.toString(),
                today.plusYears(1).toString(),
                1,
                "SUPERIOR",
                desks.values().stream().map(this::entry).toList(),
                new Manifest.Oversight(
                        1, Keys.of("oversight").identity().recipient(), List.of("zhou.ming", "sun.ke"), 2),
                custodians(),
                KEEPERS.stream().map(user -> person(user).custodian("DISC")).toList(),
                new Manifest.Monitor(Keys.of("monitor").identity().recipient()),
                null,
                List.of(),
                List.of(),
                List.of(person("admin").listed()),
                Stream.of(List.of("sun.ke"), KEEPERS)
                        .flatMap(List::stream)
                        .map(user -> person(user).listed())
                        .toList(),
                documents.hashes(),
                Map.of());
    }

    private List<Manifest.Custodian> custodians() {
        return Map.of("zhao.min", "MKT", "lin.bo", "PROC", "fang.yu", "AUD", "han.xue", "AUD", "zhou.ming", "SUPERIOR")
                .entrySet()
                .stream()
                .map(entry -> person(entry.getKey()).custodian(entry.getValue()))
                .toList();
    }

    private Manifest.Desk entry(DeskKey desk) {
        return new Manifest.Desk(
                desk.desk(),
                desk.desk(),
                Map.of("zh", desk.desk(), "en", desk.desk()),
                desk.epoch(),
                desk.identity().recipient(),
                desk.signingKey().verifyingKey(),
                people.values().stream()
                        .filter(person -> person.sitsAt(desk))
                        .map(Person::member)
                        .toList());
    }

    private ObjectNode deskKeys() {
        ObjectNode document = Json.object();
        document.putArray("shares");
        var granted = document.putArray("deskKeys");
        people.values().forEach(person -> person.deskKeyGrant().ifPresent(granted::add));
        return document;
    }
}
