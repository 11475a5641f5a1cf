package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.world.Person;
import dengwen.world.World;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two transactions change one clue, and neither read what the other wrote. */
@QuarkusTest
class OvertakenTest {

    @Inject
    AgroalDataSource connections;

    @Inject
    EntityManager database;

    @Inject
    Recount recount;

    private Person li;
    private String clue;

    @BeforeEach
    void aReportThatTheDeskHasOpened() {
        World world = World.made();
        li = world.person("li.wen");
        clue = world.citizen().filed();
        li.opens(clue).statusCode(201);
    }

    @Test
    void aDeedThatComesSecondIsRefusedByNameAndDoneByARepeat() throws Exception {
        var body = li.signed(clue, "accepted", li.act(), headSeq(), head("prev"));
        ValidatableResponse second = overtaken(() -> li.sends(clue, "acceptance", body));
        second.statusCode(409).body("type", equalTo("urn:dengwen:problem:overtaken"));
        li.clue(clue).body("state", equalTo("REGISTERED")).body("timeline.type", not(hasItem("accepted")));

        li.sends(clue, "acceptance", body).statusCode(201);
        li.clue(clue).body("state", equalTo("ACCEPTED")).body("timeline.type", contains("filed", "opened", "accepted"));
    }

    @Test
    void aRecountThatComesSecondIsDoneAgain() throws Exception {
        LocalDate counted = day();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "update deadline set due_on = '2026-01-01' where clue_id = ?1 and duty = 'ACCEPTANCE'")
                    .setParameter(1, clue)
                    .executeUpdate();
            // the walk is at this clue
            database.createNativeQuery("update recount set after_clue = ?1, ready_at = '2000-01-01' where id = 1")
                    .setParameter(1, before(clue))
                    .executeUpdate();
        });

        overtaken(() -> {
            recount.walk();
            return clue;
        });

        assertEquals(counted, day());
        li.clue(clue).body("timeline.type", hasItem("clock-moved"));
    }

    /** Does it while somebody else holds the clue's row, who lets go once it waits for that. */
    private <T> T overtaken(Callable<T> deed) throws Exception {
        try (Connection holder = connections.getConnection();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            try (PreparedStatement other =
                    holder.prepareStatement("update clue set version = version + 1 where clue_id = ?")) {
                other.setString(1, clue);
                other.executeUpdate();
            }
            Future<T> second = thread.submit(deed);
            try {
                while (!isOver(second) && !isAwaited(holder)) {
                    // it is still on its way to the row
                }
            } finally {
                holder.commit();
            }
            return second.get();
        }
    }

    private static boolean isOver(Future<?> deed) throws Exception {
        try {
            deed.get(20, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException onItsWay) {
            return false;
        }
    }

    /** Whether a statement stands before the row of a clue. */
    private static boolean isAwaited(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                ResultSet waiting = statement.executeQuery("select count(*) from information_schema.processlist"
                        + " where lower(state) = 'updating' and lower(info) like 'update clue %'")) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }

    private LocalDate day() {
        return LocalDate.parse(li.clue(clue).extract().path("deadlines.find { it.rule == 'ACCEPTANCE' }.on"));
    }

    private static String before(String id) {
        return id.substring(0, id.length() - 1);
    }

    private int headSeq() {
        return li.clue(clue).extract().path("head.seq");
    }

    private String head(String part) {
        return li.clue(clue).extract().path("head." + part);
    }
}
