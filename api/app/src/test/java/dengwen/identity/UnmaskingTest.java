package dengwen.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.kernel.ObjectId;
import dengwen.seal.UnmaskRequest;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnmaskingTest {

    @Inject
    EntityManager database;

    private World world;
    private Person li;
    private String clue;
    private Unmasker unmasker;

    @BeforeEach
    void aNamedReportThatTheDeskHasOpened() {
        world = World.made();
        li = world.person("li.wen");
        clue = world.namedCitizen().filed();
        li.opens(clue).statusCode(201);
        unmasker = new Unmasker(clue);
    }

    @Nested
    class TheDesk {

        @Test
        void opensTheNameAfterTwoOfficersAndThreeKeepers() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.gives("zhao.min", "MKT").statusCode(201);
            unmasker.gives("lin.bo", "PROC").statusCode(201);
            unmasker.gives("zhou.ming", "SUPERIOR").statusCode(201);

            unmasker.opens().statusCode(201).body("answers.agency", contains("MKT", "PROC", "SUPERIOR"));
            li.clue(clue).body("timeline.type", hasItem("unmasked"));
        }

        @Test
        void getsNoBoxBeforeTheSuperiorHasGivenItsShare() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.gives("zhao.min", "MKT").statusCode(201);
            unmasker.gives("lin.bo", "PROC").statusCode(201);

            refused(unmasker.opens(), 409, "unmask-closed");
            li.clue(clue).body("timeline.type", not(hasItem("unmasked")));
        }

        @Test
        void readsWhoRefusedAndWhy() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.refuses("lin.bo", "PROC").statusCode(201);

            li.asking()
                    .get("/v1/clues/" + clue + "/identity")
                    .then()
                    .body("unmaskings[0].state", equalTo("APPROVED"))
                    .body("unmaskings[0].answers.find { it.agency == 'PROC' }.reason", equalTo("NO_BASIS"));
        }

        @Test
        void needsTwoOfficers() {
            unmasker.asks().statusCode(201);
            refused(unmasker.approves(li), 422, "unmask-refused");
            refused(unmasker.gives("lin.bo", "PROC"), 404, "not-found");
        }

        @Test
        void asksForAtMostSeventyTwoHoursAndOnceByANumber() {
            UnmaskRequest r = unmasker.request();
            String late = Instant.parse(r.expires()).plusSeconds(3 * 86_400).toString();
            UnmaskRequest tooLong = new UnmaskRequest(
                    1, clue, r.requestId(), "DISC", r.officers(), r.basis(), r.recipient(), r.agencies(), late);
            refused(unmasker.asks(li, tooLong), 422, "unmask-refused");
            unmasker.asks().statusCode(201);
            refused(unmasker.asks(), 422, "unmask-refused");
        }

        @Test
        void getsNothingAfterTheEndWhateverHasCome() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.gives("zhao.min", "MKT").statusCode(201);
            unmasker.gives("lin.bo", "PROC").statusCode(201);
            unmasker.gives("zhou.ming", "SUPERIOR").statusCode(201);
            end();

            refused(unmasker.opens(), 409, "unmask-closed");
        }

        @Test
        void cannotHaveARequestApprovedThatHasEndedOrAsIfItWereAnother() {
            Unmasker other = new Unmasker(clue);
            unmasker.asks().statusCode(201);
            other.asks().statusCode(201);
            refused(unmasker.approves(other), 422, "unmask-refused");
            end();

            refused(unmasker.approves(), 409, "unmask-closed");
        }

        @Test
        void opensOnce() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.gives("zhao.min", "MKT").statusCode(201);
            unmasker.gives("lin.bo", "PROC").statusCode(201);
            unmasker.gives("zhou.ming", "SUPERIOR").statusCode(201);
            unmasker.opens().statusCode(201);

            refused(unmasker.opens(), 409, "unmask-closed");
        }

        @Test
        void asksOnlyAgenciesThatKeepAPartAndInTheRightClue() {
            UnmaskRequest r = unmasker.request();
            UnmaskRequest strangers = new UnmaskRequest(
                    1,
                    clue,
                    Json.fresh(),
                    "DISC",
                    r.officers(),
                    r.basis(),
                    r.recipient(),
                    List.of("MKT", "POL"),
                    r.expires());
            refused(unmasker.asks(li, strangers), 422, "unmask-refused");
            UnmaskRequest elsewhere = new UnmaskRequest(
                    1,
                    "a".repeat(26),
                    Json.fresh(),
                    "DISC",
                    r.officers(),
                    r.basis(),
                    r.recipient(),
                    r.agencies(),
                    r.expires());
            refused(unmasker.asks(li, elsewhere), 422, "unmask-refused");
        }
    }

    @Nested
    class ACustodian {

        @Test
        void seesARequestOnlyWhenTwoOfficersSignedItAndHisAgencyIsAsked() {
            unmasker.asks().statusCode(201);
            waiting("lin.bo").body("items.requestId", not(hasItem(unmasker.id())));
            unmasker.approves().statusCode(201);

            waiting("lin.bo").body("items.requestId", hasItem(unmasker.id()));
            waiting("fang.yu").body("items.requestId", not(hasItem(unmasker.id())));
            waiting("li.wen").body("items", hasSize(0));
            request("fang.yu").statusCode(404);
            request("lin.bo").statusCode(200).body("agency", equalTo("PROC")).body("signatures", hasSize(2));
        }

        @Test
        void answersOnce() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            unmasker.gives("lin.bo", "PROC").statusCode(201);

            waiting("lin.bo").body("items.requestId", not(hasItem(unmasker.id())));
            refused(unmasker.refuses("lin.bo", "PROC"), 409, "unmask-closed");
        }

        @Test
        void answersNoRequestThatHasEnded() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            end();

            waiting("lin.bo").body("items.requestId", not(hasItem(unmasker.id())));
            refused(request("lin.bo"), 409, "unmask-closed");
            refused(unmasker.gives("lin.bo", "PROC"), 409, "unmask-closed");
        }

        @Test
        void answersForHisOwnAgencyAlone() {
            unmasker.asks().statusCode(201);
            unmasker.approves().statusCode(201);
            refused(unmasker.gives("lin.bo", "MKT"), 422, "unmask-refused");
        }

        private ValidatableResponse waiting(String user) {
            return world.person(user).asking().get("/v1/custody").then().statusCode(200);
        }

        private ValidatableResponse request(String user) {
            return world.person(user)
                    .asking()
                    .get("/v1/custody/" + unmasker.id())
                    .then();
        }
    }

    @Nested
    class Filing {

        @Test
        void refusesAnAnonymousReportWithANameAndANamedOneWithout() {
            ObjectNode nameless = world.namedCitizen().seals();
            nameless.remove("identity");
            refused(Citizen.files(nameless), 422, "invalid-field");
            ObjectNode quiet = world.namedCitizen().seals();
            ((ObjectNode) quiet.get("facets")).put("mode", "ANONYMOUS");
            refused(Citizen.files(quiet), 422, "invalid-field");
        }

        @Test
        void refusesPartsThatLeaveACustodianOutAreSwappedOrUnsigned() {
            ObjectNode fewer = world.namedCitizen().seals();
            fewer.withArray("/identity/shares").remove(0);
            refused(Citizen.files(fewer), 422, "custody-refused");
            ObjectNode swapped = world.namedCitizen().seals();
            ((ObjectNode) swapped.get("identity")).put("box", new byte[4500 + 1]);
            refused(Citizen.files(swapped), 422, "custody-refused");
            ObjectNode unsigned = world.namedCitizen().seals();
            ((ObjectNode) unsigned.get("identity")).put("signature", new byte[64]);
            refused(Citizen.files(unsigned), 422, "custody-refused");
        }

        @Test
        void refusesTheShareOfAnotherReport() {
            ObjectNode other = world.namedCitizen().seals();
            ObjectNode report = world.namedCitizen().seals();
            ((ObjectNode) report.get("identity")).set("shares", other.at("/identity/shares"));
            refused(Citizen.files(report), 422, "envelope-refused");
        }
    }

    @Test
    void anAnonymousReportHasNoCustody() {
        String anonymous = world.citizen().filed();
        li.asking().get("/v1/clues/" + anonymous + "/identity").then().statusCode(404);
    }

    /** As if its time were over. */
    private void end() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Unmasking u set u.expires = ?1 where u.requestId = ?2")
                        .setParameter(1, Instant.now().minusSeconds(1))
                        .setParameter(2, new ObjectId(unmasker.id()))
                        .executeUpdate());
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }
}
