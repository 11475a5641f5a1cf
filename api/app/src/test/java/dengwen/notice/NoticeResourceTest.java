package dengwen.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.OfficerName;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeResourceTest {

    private static final DeskCode DISC = new DeskCode("DISC");
    private static final DeskCode MKT = new DeskCode("MKT");
    private static final String CLUE = "mfzwizltoq2gk3tdmv2xe5dfmu";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    Notices notices;

    private World world;
    private Person chief;
    private Person handler;

    @BeforeEach
    void everythingWasRead() {
        world = World.made();
        chief = world.person("li.wen");
        handler = world.person("wang.lei");
        QuarterHour.strikes();
        readAll(chief);
        readAll(handler);
    }

    private void told(Runnable deed) {
        QuarkusTransaction.requiringNew().run(deed);
        QuarterHour.strikes();
    }

    @Nested
    class AnOfficer {

        @Test
        void readsThatSomethingWaitsAndNotWhat() {
            told(() -> notices.somethingWaits(DISC, Release.QUARTER_HOUR));
            list(chief, "")
                    .body("unread", equalTo(1))
                    .body("items[0].kind", equalTo("WAITS"))
                    .body("items[0].desk", equalTo("DISC"))
                    .body("items[0].clueId", nullValue())
                    .body("items[0].read", equalTo(false))
                    .body("items[0].at", matchesPattern("[-0-9]+T\\d\\d:00:00Z"));
        }

        @Test
        void readsNothingOfAnotherDesk() {
            told(() -> notices.somethingWaits(MKT, Release.QUARTER_HOUR));
            list(chief, "").body("unread", equalTo(0)).body("items.desk", not(hasItems("MKT")));
        }

        @Test
        void readsNothingThatIsNotToldYet() {
            QuarkusTransaction.requiringNew().run(() -> notices.somethingWaits(DISC, Release.QUARTER_HOUR));
            list(chief, "").body("unread", equalTo(0));
        }

        @Test
        void marksAsReadUpToANoticeAndNeverGoesBack() {
            told(() -> notices.deadline(NoticeKind.OVERDUE, DISC, new ClueId(CLUE), null, DAY.plusYears(1)));
            String older = newest(chief);
            told(() -> notices.deadline(NoticeKind.OVERDUE, DISC, new ClueId(CLUE), null, DAY.plusYears(2)));
            read(chief, older).statusCode(200).body("unread", equalTo(1));
            read(chief, newest(chief)).body("unread", equalTo(0));
            read(chief, older).body("unread", equalTo(0));
            list(chief, "?limit=2").body("items.read", contains(true, true));
        }

        @Test
        void readsOlderOnesPageByPageAndEachOnce() {
            for (int day = 1; day <= 5; day++) {
                LocalDate due = DAY.withDayOfMonth(day);
                told(() -> notices.deadline(NoticeKind.DUE_SOON, DISC, new ClueId(CLUE), null, due));
            }
            List<String> walked = new ArrayList<>();
            @Nullable String next = "";
            for (int page = 0; page < 3; page++) {
                JsonPath answer = list(chief, "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next))
                        .extract()
                        .jsonPath();
                walked.addAll(answer.getList("items.id"));
                next = answer.getString("next");
            }
            List<String> atOnce = list(chief, "?limit=6").extract().path("items.id");
            assertEquals(atOnce, walked);
        }

        @Test
        void cannotMarkUpToWhatHeWasNotTold() {
            told(() -> notices.somethingWaits(MKT, Release.QUARTER_HOUR));
            String theirs = newest(world.person("zhao.min"));
            read(chief, theirs).statusCode(404);
            read(chief, "0".repeat(32)).statusCode(404);
            list(chief, "?cursor=" + theirs).statusCode(422);
        }
    }

    @Nested
    class AHandler {

        @Test
        void readsWhatIsHisAndNotWhatTheDeskIsTold() {
            told(() -> {
                notices.somethingWaits(DISC, Release.QUARTER_HOUR);
                notices.assigned(DISC, new ClueId(CLUE), new OfficerName(handler.user()));
            });
            list(handler, "?limit=1")
                    .body("unread", equalTo(1))
                    .body("items[0].kind", equalTo("ASSIGNED"))
                    .body("items[0].clueId", equalTo(CLUE));
        }

        @Test
        void isNotShownAClueOfADeskAtWhichHeDoesNotSit() {
            told(() -> notices.assigned(MKT, new ClueId(CLUE), new OfficerName(handler.user())));
            list(handler, "?limit=1").body("items[0].clueId", nullValue());
        }
    }

    @Test
    void countingStopsAtAThousand() {
        told(() -> IntStream.range(0, 1001)
                .forEach(n -> notices.deadline(NoticeKind.OVERDUE, DISC, new ClueId(CLUE), null, DAY.minusDays(n))));
        list(chief, "?limit=100").body("unread", equalTo(1000)).body("items", hasSize(100));
    }

    @Test
    void whoIsNoOfficerIsRefused() {
        given().get("/v1/notices").then().statusCode(401);
        world.person("admin").asking().get("/v1/notices").then().statusCode(403);
    }

    private static ValidatableResponse list(Person person, String query) {
        return person.asking().get("/v1/notices" + query).then();
    }

    private static String newest(Person person) {
        return list(person, "?limit=1").body("items", not(empty())).extract().path("items[0].id");
    }

    private static ValidatableResponse read(Person person, String upTo) {
        return person.asking()
                .header("Idempotency-Key", Json.fresh())
                .body(Json.object().put("upTo", upTo).toString())
                .post("/v1/notices/reading")
                .then();
    }

    private static void readAll(Person person) {
        List<String> ids = list(person, "?limit=1").extract().path("items.id");
        if (!ids.isEmpty()) {
            read(person, ids.getFirst()).statusCode(200);
        }
    }
}
