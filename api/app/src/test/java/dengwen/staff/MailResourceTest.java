package dengwen.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import dengwen.notice.Post;
import dengwen.notice.QuarterHour;
import dengwen.world.Person;
import dengwen.world.PostOffice;
import dengwen.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostOffice.class)
class MailResourceTest {

    private static final int HOUR = 9;
    private static final String WANTED = "{\"address\":\"chen@example.org\",\"daily\":true}";
    private static final String UNWANTED = "{\"address\":null,\"daily\":false}";

    /** Each test has a day of its own, because mail is written once a day. */
    private static final AtomicInteger DAY = new AtomicInteger(10);

    @Inject
    MailRound mails;

    private World world;
    private Person chen;
    private GreenMail office;
    private String day = "";

    @BeforeEach
    void somethingWaits() throws Exception {
        world = World.made();
        chen = world.person("chen.jing");
        world.citizen().filed();
        QuarterHour.strikes();
        office = PostOffice.office();
        office.purgeEmailFromAllMailboxes();
        day = "2031-03-" + DAY.incrementAndGet();
    }

    @AfterEach
    void nobodyWantsMail() {
        choose(UNWANTED).statusCode(204);
    }

    @Nested
    class AnOfficer {

        @Test
        void getsNoMailWithoutHavingAskedForIt() {
            chen.asking()
                    .get("/v1/officers/me/mail")
                    .then()
                    .statusCode(200)
                    .body("address", nullValue())
                    .body("daily", equalTo(false));
            assertEquals(0, mailsAt("09:00"));
        }

        @Test
        void getsOneMailADayAtItsHourHoweverOftenTheClockIsLookedAt() {
            choose(WANTED).statusCode(204);
            assertEquals(0, mailsAt("08:59"));
            assertEquals(1, mailsAt("09:00"));
            assertEquals(1, mailsAt("09:01"));
            assertEquals(1, mailsAt("17:00"));
        }

        @Test
        void getsNoneWhoHasReadEverything() {
            choose(WANTED).statusCode(204);
            String newest = chen.asking().get("/v1/notices?limit=1").path("items[0].id");
            chen.asking()
                    .header("Idempotency-Key", newest)
                    .body("{\"upTo\":\"" + newest + "\"}")
                    .post("/v1/notices/reading")
                    .then()
                    .statusCode(200);
            assertEquals(0, mailsAt("09:00"));
        }

        @Test
        void readsWhatHeChose() {
            choose(WANTED).statusCode(204);
            chen.asking()
                    .get("/v1/officers/me/mail")
                    .then()
                    .body("address", equalTo("chen@example.org"))
                    .body("daily", equalTo(true));
            world.person("li.wen").asking().get("/v1/officers/me/mail").then().body("address", nullValue());
        }

        @Test
        void isToldHowAnAddressLooks() {
            choose("{\"address\":\"chen@example.org\\r\\nBcc: x@example.org\",\"daily\":true}")
                    .statusCode(422)
                    .body("errors[0].field", equalTo("/address"));
            choose("{\"address\":\"nowhere\",\"daily\":true}").statusCode(422);
            choose("{\"address\":null,\"daily\":true}").statusCode(422).body("errors[0].field", equalTo("/address"));
        }
    }

    @Test
    void whoIsNoOfficerChoosesNothing() {
        given().get("/v1/officers/me/mail").then().statusCode(401);
        world.person("admin").asking().get("/v1/officers/me/mail").then().statusCode(403);
    }

    private ValidatableResponse choose(String choice) {
        return chen.asking().body(choice).put("/v1/officers/me/mail").then();
    }

    /** How many mails lie there after the clock was looked at. */
    private int mailsAt(String time) {
        mails.round(Instant.parse(day + "T" + time + ":00+08:00"), HOUR);
        Post.goesOut();
        return office.getReceivedMessages().length;
    }
}
