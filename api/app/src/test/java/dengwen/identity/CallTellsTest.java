package dengwen.identity;

import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.seal.CallRequest.Reason;
import dengwen.world.Guardian;
import dengwen.world.Person;
import dengwen.world.Telephone;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A call tells the reporter what the desk has decided, and keepers and officer that it is their turn. */
@QuarkusTest
class CallTellsTest {

    private static final String TOLD = "deadlines.find { it.rule == 'D01' }.end";

    @Inject
    EntityManager database;

    private World world;
    private Person li;
    private String clue;

    @BeforeEach
    void aNamedReportWithAContactThatTheDeskHasOpened() {
        world = World.made();
        li = world.person("li.wen");
        clue = world.callableCitizen().filedByName();
        li.opens(clue).statusCode(201);
    }

    private Telephone opened(Reason reason) {
        Telephone telephone = new Telephone(clue, reason);
        telephone.asks().statusCode(201);
        telephone.takes().statusCode(201);
        telephone.gives("pan.yue").statusCode(201);
        telephone.opens(Telephone.TAKER).statusCode(201);
        return telephone;
    }

    private void accepted() {
        li.does(clue, "acceptance", "accepted", new Guardian(li, clue).judged(li.act(), 1))
                .statusCode(201);
    }

    @Nested
    class TheReporter {

        @Test
        void isToldOfTheDecisionByACallThatReachesHimForThat() {
            accepted();
            Telephone telephone = opened(Reason.TELL);
            telephone.tells("NOT_REACHED").statusCode(201);
            li.clue(clue).body(TOLD, nullValue());

            telephone.tells("REACHED").statusCode(201);
            li.clue(clue).body(TOLD, notNullValue());
        }

        @Test
        void isNotToldByACallForAnotherReason() {
            accepted();
            opened(Reason.SAFETY).tells("REACHED").statusCode(201);
            li.clue(clue).body(TOLD, nullValue());
        }

        @Test
        void isNotToldWhenSomebodyElseAnswers() {
            accepted();
            opened(Reason.TELL).tells("WRONG_PERSON").statusCode(201);
            li.clue(clue).body(TOLD, nullValue());
        }

        @Test
        void isNotToldBeforeThereIsADecision() {
            opened(Reason.TELL).tells("REACHED").statusCode(201);
            li.clue(clue).body(TOLD, nullValue());
        }
    }

    @Nested
    class TheNotices {

        @Test
        void tellWhoeverItsTurnIsAndNameNoClue() {
            Telephone telephone = new Telephone(clue);
            long before = told("deng.xia");
            telephone.asks().statusCode(201);
            assertEquals(before + 1, told("deng.xia"));

            long taker = told(Telephone.TAKER);
            telephone.refuses("deng.xia").statusCode(201);
            long giver = told("pan.yue");
            telephone.takes().statusCode(201);
            assertEquals(
                    List.of(before + 1, giver + 1, taker),
                    List.of(told("deng.xia"), told("pan.yue"), told(Telephone.TAKER)));

            telephone.gives("pan.yue").statusCode(201);
            assertEquals(List.of(giver + 1, taker + 1), List.of(told("pan.yue"), told(Telephone.TAKER)));
            assertEquals(0, count("select count(*) from notice where clue_id = ?1", clue));
        }
    }

    private long told(String user) {
        return count("select count(*) from notice where kind = 'WAITS' and audience = ?1", "user:" + user);
    }

    private long count(String sql, String value) {
        return ((Number) database.createNativeQuery(sql).setParameter(1, value).getSingleResult()).longValue();
    }
}
