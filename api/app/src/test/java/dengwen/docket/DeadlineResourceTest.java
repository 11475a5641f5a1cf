package dengwen.docket;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.world.Pages;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineResourceTest {

    @Inject
    EntityManager database;

    @Inject
    Clues clues;

    @Inject
    Clocks clocks;

    private World world;
    private Person chief;
    private Person handler;
    private String clue;

    @BeforeEach
    void aComplaintIsAssigned() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        clue = world.citizen().filed();
        chief.opens(clue).statusCode(201);
        chief.does(clue, "acceptance", "accepted", chief.act().put("kind", "BOTH_PROCUREMENT"))
                .statusCode(201);
        chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                .statusCode(201);
    }

    /** The rules of the clue's clocks that stand so, in the order of the list. */
    private List<String> rules(Person person, Standing standing) {
        return Pages.all(person, "/v1/deadlines?limit=100&standing=" + standing).stream()
                .filter(row -> row.get("clue").get("clueId").asText().equals(clue))
                .map(row -> row.get("deadline").get("rule").asText())
                .toList();
    }

    private void isDue(Duty duty, LocalDate on) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery(
                                "update Deadline d set d.dueOn = ?1, d.place = ?2 where d.id.clueId = ?3 and d.id.duty = ?4")
                        .setParameter(1, on)
                        .setParameter(2, QueueOrder.place(DueStretch.lastSecond(on), clue + " " + duty))
                        .setParameter(3, new ClueId(clue))
                        .setParameter(4, duty)
                        .executeUpdate());
    }

    @Nested
    class ForWhoeverSeesTheClue {

        @Test
        void whatRunsIsListedTheNearestEndFirst() {
            assertEquals(List.of("D08", "D26_DECISION"), rules(chief, Standing.DUE));
            assertEquals(List.of("D08", "D26_DECISION"), rules(handler, Standing.DUE));
            assertEquals(List.of(), rules(chief, Standing.OVERDUE));
        }

        @Test
        void whatIsOverIsOverdueAtOnce() {
            isDue(Duty.D08, LocalDate.now(Days.ZONE).minusDays(1));
            assertEquals(List.of("D26_DECISION"), rules(chief, Standing.DUE));
            assertEquals(List.of("D08"), rules(chief, Standing.OVERDUE));
        }

        @Test
        void whatStandsStillIsListedForItself() {
            chief.does(
                            clue,
                            "pauses",
                            "clock-paused",
                            chief.act().put("rule", "D26_DECISION").put("reason", "CORRECTION"))
                    .statusCode(201);
            assertEquals(List.of("D26_DECISION"), rules(handler, Standing.PAUSED));
            assertEquals(List.of("D08"), rules(handler, Standing.DUE));
        }

        @Test
        void pagesGoOnWhereTheLastEnded() {
            List<JsonNode> whole = Pages.all(chief, "/v1/deadlines?limit=100&standing=DUE");
            List<JsonNode> small = Pages.all(chief, "/v1/deadlines?limit=7&standing=DUE");
            assertEquals(whole, small);
            assertTrue(whole.size() > 7);
        }
    }

    @Nested
    class ForOthers {

        @Test
        void thereIsNone() {
            assertEquals(List.of(), rules(world.person("zhao.min"), Standing.DUE));
            chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "chen.jing"))
                    .statusCode(201);
            assertEquals(List.of(), rules(handler, Standing.DUE));
        }

        @Test
        void aDeskThatIsNotHisLeavesNothing() {
            chief.asking()
                    .get("/v1/deadlines?standing=DUE&desk=MKT")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }

        @Test
        void aStandingThatThereIsNotIsRefused() {
            chief.asking().get("/v1/deadlines").then().statusCode(422);
            chief.asking().get("/v1/deadlines?standing=LATE").then().statusCode(422);
        }
    }
}
