package dengwen.docket;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.notice.QuarterHour;
import dengwen.world.Citizen;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineNoticesTest {

    @Inject
    DeadlineNotices deadlines;

    @Inject
    EntityManager database;

    private Person chief;
    private String clue;

    @BeforeEach
    void somebodyIsInDanger() {
        World world = World.made();
        chief = world.person("li.wen");
        Citizen citizen = world.citizen();
        clue = Citizen.files(citizen.seals("DISC", Citizen.inDanger("有人堵门。")).json())
                .statusCode(201)
                .extract()
                .path("clueId");
    }

    @Test
    void aDeadlineThatIsNearIsToldOnce() {
        deadlines.tell();
        deadlines.tell();
        QuarterHour.isStillFar();
        assertEquals(1, kinds("DUE_SOON").size());
        chief.asking().get("/v1/notices?limit=100").then().body("items.clueId", hasItem(clue));
    }

    @Test
    void aDeadlineThatHasPassedIsToldToWhoeverHasTheClue() {
        chief.opens(clue).statusCode(201);
        chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
        chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                .statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Clue c set c.dueOn = ?1 where c.clueId = ?2")
                        .setParameter(1, LocalDate.now(Days.ZONE).minusDays(1))
                        .setParameter(2, new ClueId(clue))
                        .executeUpdate());
        deadlines.tell();
        QuarterHour.isStillFar();
        World.made()
                .person("wang.lei")
                .asking()
                .get("/v1/notices?limit=100")
                .then()
                .body("items.findAll { it.clueId == '" + clue + "' }.kind", hasItem("OVERDUE"));
    }

    private List<String> kinds(String kind) {
        return chief.asking()
                .get("/v1/notices?limit=100")
                .jsonPath()
                .getList("items.findAll { it.clueId == '" + clue + "' && it.kind == '" + kind + "' }.kind");
    }
}
