package dengwen.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Telephone;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallTest {

    private World world;
    private Person li;
    private String clue;
    private Telephone telephone;

    @BeforeEach
    void aReportWithAContactThatTheDeskHasOpened() {
        world = World.made();
        li = world.person("li.wen");
        clue = world.callableCitizen().filed();
        li.opens(clue).statusCode(201);
        telephone = new Telephone(clue);
    }

    private void opened() {
        telephone.asks().statusCode(201);
        telephone.takes().statusCode(201);
        telephone.gives("pan.yue").statusCode(201);
        telephone.opens("hu.yan").statusCode(201);
    }

    @Nested
    class TwoKeepers {

        @Test
        void openTheContactAndTheDeskReadsHowTheCallWent() {
            telephone.asks().statusCode(201);
            telephone.takes().statusCode(201);
            telephone.gives("pan.yue").statusCode(201);
            telephone.opens("hu.yan").statusCode(201).body("answers.user", contains("pan.yue"));
            telephone.tells("NOT_REACHED", 1).statusCode(201);
            telephone.tells("REACHED", 2).statusCode(201);

            contact()
                    .body("calls[0].state", equalTo("DONE"))
                    .body("calls[0].keeper", equalTo("hu.yan"))
                    .body("calls[0].results.result", contains("NOT_REACHED", "REACHED"));
            li.clue(clue)
                    .body("timeline.type", hasItems("call-asked", "call-taken", "call-share-given", "contact-opened"));
        }

        @Test
        void getNoBoxBeforeTheSecondHasGivenAShare() {
            telephone.asks().statusCode(201);
            telephone.takes().statusCode(201);

            refused(telephone.opens("hu.yan"), 409, "call-closed");
            li.clue(clue).body("timeline.type", not(hasItem("contact-opened")));
        }

        @Test
        void mayOpenItAgainForAnotherTryUntilItIsDone() {
            opened();
            telephone.tells("NOT_REACHED").statusCode(201);
            telephone.opens("hu.yan").statusCode(201);
            telephone.tells("WRONG_PERSON").statusCode(201);

            refused(telephone.opens("hu.yan"), 409, "call-closed");
            refused(telephone.tells("REACHED"), 409, "call-closed");
        }

        @Test
        void tellAboutTheTryThatItIs() {
            opened();
            refused(telephone.tells("REACHED", 2), 422, "envelope-refused");
        }
    }

    @Nested
    class AKeeper {

        @Test
        void seesWhatWaitsForHimAndNobodyElseDoes() {
            telephone.asks().statusCode(201);
            waiting("deng.xia").body("items.requestId", hasItem(telephone.id()));
            waiting("li.wen").body("items", empty());
            call("lin.bo").statusCode(404);
            call("deng.xia").statusCode(200).body("taken", equalTo(null)).body("request.reason", equalTo("CONFIRM"));

            telephone.takes().statusCode(201);
            waiting("pan.yue")
                    .body("items.find { it.requestId == '" + telephone.id() + "' }.keeper", equalTo("hu.yan"));
            telephone.gives("pan.yue").statusCode(201);
            waiting("pan.yue").body("items.requestId", not(hasItem(telephone.id())));
            telephone.opens("hu.yan").statusCode(201);
            waiting("deng.xia").body("items.requestId", not(hasItem(telephone.id())));
            waiting("hu.yan").body("items.requestId", hasItem(telephone.id()));
            telephone.tells("REFUSED").statusCode(201);
            waiting("hu.yan").body("items.requestId", not(hasItem(telephone.id())));
        }

        @Test
        void takesNoCallThatAnotherTookNorInAnothersNameNorForAnotherRequest() {
            telephone.asks().statusCode(201);
            var posing = telephone.callBy("deng.xia", telephone.hash());
            refused(telephone.takes("hu.yan", posing, "hu.yan"), 422, "call-refused");
            var unsigned = telephone.callBy("hu.yan", telephone.hash());
            refused(telephone.takes("hu.yan", unsigned, "deng.xia"), 422, "call-refused");
            refused(
                    telephone.takes("hu.yan", telephone.callBy("hu.yan", "a".repeat(64)), "hu.yan"),
                    422,
                    "call-refused");
            telephone.takes().statusCode(201);
            var late = telephone.callBy("deng.xia", telephone.hash());
            refused(telephone.takes("deng.xia", late, "deng.xia"), 409, "call-closed");
        }

        @Test
        void givesOneShareInHisOwnPlaceAndNotForHisOwnCall() {
            telephone.asks().statusCode(201);
            refused(telephone.gives("pan.yue"), 409, "call-closed");
            telephone.takes().statusCode(201);
            refused(telephone.gives("hu.yan"), 409, "call-closed");
            refused(telephone.gives("pan.yue", "deng.xia"), 422, "envelope-refused");
            telephone.gives("pan.yue").statusCode(201);
            refused(telephone.gives("pan.yue"), 409, "call-closed");
            refused(telephone.refuses("pan.yue"), 409, "call-closed");
        }

        @Test
        void opensNothingThatAnotherTook() {
            telephone.asks().statusCode(201);
            telephone.takes().statusCode(201);
            telephone.gives("pan.yue").statusCode(201);
            refused(telephone.opens("pan.yue"), 409, "call-closed");
            telephone.opens("lin.bo").statusCode(404);
        }

        @Test
        void refusesWithAReasonAndTwoEndTheRequest() {
            telephone.asks().statusCode(201);
            telephone.refuses("deng.xia").statusCode(201);
            waiting("deng.xia").body("items.requestId", not(hasItem(telephone.id())));
            contact()
                    .body("calls[0].state", equalTo("ASKED"))
                    .body("calls[0].refusals[0].reason", equalTo("NOT_NEEDED"));
            telephone.refuses("pan.yue").statusCode(201);
            contact().body("calls[0].state", equalTo("REFUSED"));
            refused(telephone.takes(), 409, "call-closed");
        }
    }

    @Nested
    class TheDesk {

        @Test
        void asksForAtMostAWeekAndOnceByANumberAboutItsOwnClue() {
            var tooLong = Telephone.request(clue, Json.fresh(), "DISC", "li.wen", 8);
            refused(telephone.asks(li, tooLong), 422, "call-refused");
            var over = Telephone.request(clue, Json.fresh(), "DISC", "li.wen", -1);
            refused(telephone.asks(li, over), 422, "call-refused");
            var elsewhere = Telephone.request("a".repeat(26), Json.fresh(), "DISC", "li.wen", 1);
            refused(telephone.asks(li, elsewhere), 422, "call-refused");
            var anothers = Telephone.request(clue, Json.fresh(), "DISC", "chen.jing", 1);
            refused(telephone.asks(li, anothers), 422, "call-refused");
            telephone.asks().statusCode(201);
            refused(telephone.asks(), 422, "call-refused");
        }

        @Test
        void asksNothingOfAReporterWhoLeftNoContact() {
            String silent = world.citizen().filed();
            li.opens(silent).statusCode(201);
            new Telephone(silent).asks().statusCode(404);
            li.asking().get("/v1/clues/" + silent + "/contact").then().statusCode(404);
        }

        @Test
        void readsNeitherBoxNorShare() {
            opened();
            contact().body("calls", hasSize(1)).body("box", equalTo(null)).body("calls[0].given", contains("pan.yue"));
            refused(
                    world.person("zhao.min")
                            .asking()
                            .get("/v1/clues/" + clue + "/contact")
                            .then(),
                    404,
                    "not-found");
        }
    }

    private ValidatableResponse contact() {
        return li.asking().get("/v1/clues/" + clue + "/contact").then().statusCode(200);
    }

    private ValidatableResponse waiting(String user) {
        return world.person(user).asking().get("/v1/calls").then().statusCode(200);
    }

    private ValidatableResponse call(String user) {
        return world.person(user).asking().get("/v1/calls/" + telephone.id()).then();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }
}
