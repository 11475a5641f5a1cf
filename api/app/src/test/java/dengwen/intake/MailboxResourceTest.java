package dengwen.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealedReport;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailboxResourceTest {

    private World world;
    private Citizen citizen;
    private ReporterSide side;

    @BeforeEach
    void aReportIsFiled() {
        world = World.made();
        citizen = world.citizen();
        SealedReport report = citizen.seals("DISC", Citizen.content("某科长打招呼。"));
        side = citizen.side(report.clueRecipient());
        Citizen.files(report.json()).statusCode(201);
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    private int length() {
        return citizen.asking()
                .get("/v1/mailbox")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()
                .length;
    }

    @Nested
    class ANonce {

        @Test
        void isOf32BytesAndNeverTheSame() {
            assertEquals(32, citizen.challenge().length);
            assertNotEquals(
                    HexFormat.of().formatHex(citizen.challenge()),
                    HexFormat.of().formatHex(citizen.challenge()));
        }

        @Test
        void isGivenForAnUnknownLocatorToo() {
            assertEquals(32, world.citizen().challenge().length);
        }

        @Test
        void isGoodOnce() {
            byte[] nonce = citizen.challenge();
            byte[] signature = citizen.signature(nonce);
            String locator = citizen.keys().locator();

            citizen.enters(locator, nonce, signature).statusCode(200);

            refused(citizen.enters(locator, nonce, signature), 401, "sign-in-failed");
        }

        @Test
        void isGoodForItsLocatorAlone() {
            byte[] nonce = world.citizen().challenge();

            refused(citizen.enters(citizen.keys().locator(), nonce, citizen.signature(nonce)), 401, "sign-in-failed");
        }

        @Test
        void ofTheSignersOwnMakingIsRefused() {
            byte[] nonce = new byte[32];

            refused(citizen.enters(citizen.keys().locator(), nonce, citizen.signature(nonce)), 401, "sign-in-failed");
        }
    }

    @Nested
    class SomebodyElse {

        @Test
        void withAnotherReceiptIsTurnedAwayLikeAnUnknownOne() {
            Citizen stranger = world.citizen();
            byte[] nonce = citizen.challenge();
            String wrong = citizen.enters(citizen.keys().locator(), nonce, stranger.signature(nonce))
                    .statusCode(401)
                    .extract()
                    .asString();
            byte[] own = stranger.challenge();
            String unknown = stranger.enters(stranger.keys().locator(), own, stranger.signature(own))
                    .statusCode(401)
                    .extract()
                    .asString();

            assertEquals(wrong, unknown);
        }

        @Test
        void withoutATokenReadsNothing() {
            refused(given().get("/v1/mailbox").then(), 401, "not-signed-in");
        }

        @Test
        void whoIsAnOfficerReadsNoMailbox() {
            refused(world.person("li.wen").asking().get("/v1/mailbox").then(), 403, "not-permitted");
        }
    }

    @Nested
    class ThePage {

        @Test
        void isAsLongWithAnAnswerAsWithout() {
            int before = length();
            Person officer = world.person("li.wen");
            officer.opens(side.clueId()).statusCode(201);
            ObjectNode answer = officer.act().set("reply", officer.reply(side.clueId(), 1, "已收到。"));
            officer.does(side.clueId(), "replies", "replied", answer).statusCode(201);

            assertEquals(0, before % (64 * 1024));
            assertEquals(before, length());
        }

        @Test
        void goesOnWhereTheLastOneEnded() {
            int sent = 12;
            for (int seq = 1; seq <= sent; seq++) {
                citizen.writes(side, seq, "第" + seq + "条").statusCode(201);
            }
            int openings = 0;
            int messages = 0;
            String cursor = "";
            while (cursor != null) {
                var page = citizen.asking()
                        .get("/v1/mailbox?cursor=" + cursor)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                openings +=
                        page.getList("entries.findAll { it.type == 'OPENING' }").size();
                messages +=
                        page.getList("entries.findAll { it.type == 'MESSAGE' }").size();
                cursor = page.getString("next");
            }

            assertEquals(sent + 1, openings);
            assertEquals(sent, messages);
        }
    }

    @Nested
    class AMessage {

        @Test
        void hasTheNextNumber() {
            citizen.writes(side, 1, "一").statusCode(201);

            refused(citizen.writes(side, 1, "又一"), 409, "seq-taken");
            refused(citizen.writes(side, 3, "三"), 422, "invalid-field");
            citizen.asking().get("/v1/mailbox").then().body("nextMessageSeq", equalTo(2));
        }

        @Test
        void sealedForAnotherClueIsRefused() {
            Citizen other = world.citizen();
            SealedReport elsewhere = other.seals("DISC", Citizen.content("另一件事。"));

            refused(citizen.writes(other.side(elsewhere.clueRecipient()), 1, "一"), 422, "envelope-refused");
        }

        @Test
        void movesTheLastEventAtTheDesk() {
            citizen.writes(side, 1, "一").statusCode(201);

            world.person("li.wen").clue(side.clueId()).body("lastEvent.type", equalTo("message"));
        }
    }

    @Nested
    class TheReportersOwnState {

        @Test
        void goesUpByOne() {
            keep(2).statusCode(204);
            refused(keep(2), 409, "self-moved");
            refused(keep(4), 409, "self-moved");
            citizen.asking().get("/v1/mailbox").then().body("self.version", equalTo(2));
        }

        private ValidatableResponse keep(int version) {
            return citizen.asking()
                    .contentType(ContentType.JSON)
                    .body(Json.object()
                            .put("version", version)
                            .put("ciphertext", "c2VhbGVk")
                            .toString())
                    .put("/v1/mailbox/self")
                    .then();
        }
    }
}
