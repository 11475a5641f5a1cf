package dengwen.identity;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeepersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Inject
    Keepers keepers;

    @Inject
    EntityManager database;

    private World world;
    private Unmasker unmasker;

    @BeforeEach
    void aRequestThatTwoOfficersSigned() {
        world = World.made();
        String clue = world.namedCitizen().filed();
        world.person("li.wen").opens(clue).statusCode(201);
        unmasker = new Unmasker(clue);
        unmasker.asks().statusCode(201);
        unmasker.approves().statusCode(201);
    }

    @Test
    void aCustodianHasADayOrHalfOfWhatIsLeft() {
        assertEquals(NOW.plus(Duration.ofHours(24)), keepers.due(NOW, NOW.plus(Duration.ofHours(72))));
        assertEquals(NOW.plus(Duration.ofHours(12)), keepers.due(NOW, NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void theDeputyIsRemindedOnceWhenAnAgencyIsLate() {
        long before = told("zhou.ming");
        keepers.remind();
        assertEquals(before, told("zhou.ming"));
        late("SUPERIOR");

        keepers.remind();
        keepers.remind();

        assertEquals(before + 1, told("zhou.ming"));
    }

    @Test
    void nobodyIsRemindedOfAnAnswerThatCame() {
        unmasker.gives("zhou.ming", "SUPERIOR").statusCode(201);
        long before = told("zhou.ming");
        late("SUPERIOR");

        keepers.remind();

        assertEquals(before, told("zhou.ming"));
    }

    @Test
    void aCustodianWhoIsNothingElseSignsInAndSeesWhatWaits() {
        world.person("lin.bo")
                .asking()
                .get("/v1/custody")
                .then()
                .statusCode(200)
                .body("items.requestId", hasItem(unmasker.id()));
        assertTrue(keepers.keeps(new OfficerName("han.xue")));
    }

    @Test
    void whoeverTheManifestDoesNotListSeesNoRequestThoughASharedPartIsHis() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update IdentityShare s set s.place.holder = ?1"
                                + " where s.place.holder = ?2 and s.place.clueId ="
                                + " (select u.clueId from Unmasking u where u.requestId = ?3)")
                        .setParameter(1, new OfficerName("wang.lei"))
                        .setParameter(2, new OfficerName("lin.bo"))
                        .setParameter(3, new ObjectId(unmasker.id()))
                        .executeUpdate());

        assertFalse(keepers.keeps(new OfficerName("wang.lei")));
        world.person("wang.lei")
                .asking()
                .get("/v1/custody/" + unmasker.id())
                .then()
                .statusCode(404);
    }

    private void late(String agency) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update AskedShare a set a.dueAt = ?1 where a.place = ?2")
                        .setParameter(1, Instant.now().minusSeconds(1))
                        .setParameter(2, new AskedShare.Place(new ObjectId(unmasker.id()), agency))
                        .executeUpdate());
    }

    private long told(String user) {
        return ((Number) database.createNativeQuery("select count(*) from notice where audience = ?1")
                        .setParameter(1, "user:" + user)
                        .getSingleResult())
                .longValue();
    }
}
