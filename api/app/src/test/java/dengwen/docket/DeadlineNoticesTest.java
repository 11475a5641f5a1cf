package dengwen.docket;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dengwen.kernel.ClueId;
import dengwen.kernel.Days;
import dengwen.notice.QuarterHour;
import dengwen.world.Citizen;
import dengwen.world.Pages;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineNoticesTest {

    /** More than a term and all that comes after it. */
    private static final int LONG = 60;

    @Inject
    DeadlineNotices deadlines;

    @Inject
    EntityManager database;

    private World world;
    private Person chief;

    @BeforeEach
    void aWorld() {
        world = World.made();
        chief = world.person("li.wen");
    }

    @Test
    void aTermThatIsMostlyOverIsToldOnce() {
        String clue = world.citizen().filed();
        moves(clue, Duty.ACCEPTANCE, 0);
        tell();
        tell();
        assertEquals(1, kinds(chief, clue).get("DUE_SOON"));
        chief.clue(clue).body("deadlines.find { it.rule == 'ACCEPTANCE' }.stage", equalTo("WARNED"));
    }

    @Test
    void whatIsOverdueClimbsFromTheHandlerToTheChiefAndToTheOffice() {
        String clue = world.citizen().filed();
        chief.opens(clue).statusCode(201);
        chief.does(clue, "acceptance", "accepted", chief.act()).statusCode(201);
        chief.does(clue, "assignment", "assigned", chief.act().put("assignee", "wang.lei"))
                .statusCode(201);
        int before = longOverdue("DISC");

        moves(clue, Duty.D08, LONG);
        Stream.of(Stage.WARNED, Stage.NEAR, Stage.OVERDUE, Stage.CLIMBED).forEach(stage -> {
            tell();
            chief.clue(clue).body("deadlines.find { it.rule == 'D08' }.stage", equalTo(stage.name()));
        });

        assertEquals(Map.of("ASSIGNED", 1, "DUE_SOON", 2, "OVERDUE", 1), kinds(world.person("wang.lei"), clue));
        assertEquals(Map.of("OVERDUE", 1), kinds(chief, clue));
        assertEquals(Map.of("OVERDUE", 1), kinds(world.person("chen.jing"), clue));
        assertEquals(Map.of(), kinds(world.person("zhao.min"), clue));
        assertEquals(Map.of(), kinds(world.person("he.qing"), clue));
        assertEquals(before + 1, longOverdue("DISC"));
    }

    @Test
    void theOfficeHearsNothingOfTheSealedPath() {
        String clue = Citizen.files(
                        world.citizen().sealsUpward(Citizen.content("区领导打招呼。")).json())
                .statusCode(201)
                .extract()
                .path("clueId");
        moves(clue, Duty.D04, LONG);
        for (int stage = 0; stage < Stage.values().length; stage++) {
            tell();
        }
        Person superior = world.person("zhou.ming");
        superior.clue(clue).body("deadlines.find { it.rule == 'D04' }.stage", equalTo("OVERDUE"));
        assertEquals(1, kinds(superior, clue).get("OVERDUE"));
        assertEquals(0, longOverdue("SUPERIOR"));
    }

    /** As if the clock had been running for so many days more. */
    private void moves(String clue, Duty duty, int days) {
        LocalDate due = LocalDate.now(Days.ZONE).minusDays(days);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Deadline d set d.dueOn = ?1, d.warnOn = ?2, d.nearOn = ?3,"
                                + " d.tellAt = ?4 where d.id.clueId = ?5 and d.id.duty = ?6")
                        .setParameter(1, due)
                        .setParameter(2, days == 0 ? due : due.minusDays(4))
                        .setParameter(3, days == 0 ? due.plusDays(2) : due.minusDays(1))
                        .setParameter(4, due.minusDays(4).atStartOfDay())
                        .setParameter(5, new ClueId(clue))
                        .setParameter(6, duty)
                        .executeUpdate());
    }

    private void tell() {
        deadlines.tell();
        QuarterHour.isStillFar();
    }

    private Map<String, Integer> kinds(Person person, String clue) {
        return told(person)
                .filter(notice -> notice.get("clueId").asText().equals(clue))
                .collect(Collectors.toMap(notice -> notice.get("kind").asText(), notice -> 1, Integer::sum));
    }

    /** What the office was told of a desk, never of which clue. */
    private int longOverdue(String desk) {
        List<JsonNode> told = told(world.person("he.qing"))
                .filter(notice -> notice.get("kind").asText().equals("LONG_OVERDUE"))
                .filter(notice -> notice.get("desk").asText().equals(desk))
                .toList();
        told.forEach(notice -> assertTrue(notice.get("clueId").isNull()));
        return told.size();
    }

    private static Stream<JsonNode> told(Person person) {
        return Pages.all(person, "/v1/notices?limit=100").stream();
    }
}
