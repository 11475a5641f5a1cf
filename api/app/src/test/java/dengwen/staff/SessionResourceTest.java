package dengwen.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.web.DeskOrigin;
import dengwen.world.Json;
import dengwen.world.Newcomer;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionResourceTest {

    private static final byte[] WRONG = new byte[32];

    private Person officer;

    @BeforeEach
    void world() {
        officer = World.made().person("chen.jing");
    }

    @Nested
    class Anybody {

        @Test
        void readsTheSaltOfAnOfficer() {
            parameters(officer.user()).statusCode(200).body("kdf.m", equalTo(131_072));
        }

        @Test
        void readsASaltForANameThatNobodyHasAndAlwaysTheSame() {
            String first = parameters("no.body")
                    .body("kdf.m", equalTo(131_072))
                    .extract()
                    .path("salt");
            assertEquals(16, Base64.getDecoder().decode(first).length);
            assertEquals(first, parameters("no.body").extract().path("salt"));
            assertNotEquals(first, parameters("no.body.else").extract().path("salt"));
        }

        @Test
        void isToldTheSameForAWrongPasswordAndAnUnknownOfficer() {
            String known = signIn("he.qing", WRONG).statusCode(401).extract().asString();
            String unknown = signIn("un.known", WRONG).statusCode(401).extract().asString();
            assertEquals(known, unknown);
        }

        @Test
        void hasToWaitAfterFiveFailuresWhetherTheOfficerExistsOrNot() {
            for (String user : List.of(new Newcomer().admitted().user(), "ne.mo")) {
                for (int i = 0; i < Attempts.FREE; i++) {
                    signIn(user, WRONG).statusCode(401);
                }
                String wait = signIn(user, WRONG).statusCode(429).extract().header("Retry-After");
                int seconds = Integer.parseInt(wait);
                assertTrue(seconds > 0 && seconds <= Attempts.PAUSE.toSeconds(), wait);
            }
        }

        @Test
        void getsNoCookieOnTheReportersPortWhateverOriginIsClaimed() {
            given().contentType(ContentType.JSON)
                    .header("Origin", DeskOrigin.of())
                    .body(credentials(officer.user(), officer.auth()))
                    .post("/v1/sessions")
                    .then()
                    .statusCode(200)
                    .header("Set-Cookie", nullValue());
        }

        @Test
        void mayNotShowACookieOnTheReportersPort() {
            given().cookie("a", "b")
                    .get("/v1/manifest")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:dengwen:problem:cookies-refused"));
        }

        @Test
        void cannotGoOnWithoutACookie() {
            refresh(null).then().statusCode(401).body("type", equalTo("urn:dengwen:problem:not-signed-in"));
        }
    }

    @Nested
    class ADesksBrowser {

        @Test
        void getsACookieThatStaysWithThisHost() {
            String cookie =
                    signInAtDesk(officer).then().statusCode(200).extract().header("Set-Cookie");
            for (String part : List.of(RefreshCookie.NAME + "=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/")) {
                assertTrue(cookie.contains(part), cookie);
            }
            assertFalse(cookie.contains("Domain"), cookie);
        }

        @Test
        void getsNoneFromAnotherOrigin() {
            atDesk("https://elsewhere.example")
                    .body(credentials(officer.user(), officer.auth()))
                    .post("/v1/sessions")
                    .then()
                    .statusCode(200)
                    .header("Set-Cookie", nullValue());
        }

        @Test
        void goesOnByItsCookieAndGetsTheNextOne() {
            String first = signInAtDesk(officer).cookie(RefreshCookie.NAME);
            Response next = refresh(first);
            next.then().statusCode(200).body("accessToken", notNullValue());
            assertNotEquals(first, next.cookie(RefreshCookie.NAME));
        }

        @Test
        void losesTheSessionWhenACookieComesTwice() {
            String stolen = signInAtDesk(officer).cookie(RefreshCookie.NAME);
            Response next = refresh(stolen);
            refresh(stolen).then().statusCode(401);
            refresh(next.cookie(RefreshCookie.NAME)).then().statusCode(401);
            me(next.path("accessToken")).statusCode(401);
        }

        @Test
        void thatTheOfficerUsedBeforeDoesNotWaitForTheMistypingsOfOthers() {
            Newcomer busy = new Newcomer().admitted();
            String before = atDesk(DeskOrigin.of())
                    .body(busy.credentials())
                    .post("/v1/sessions")
                    .cookie(RefreshCookie.NAME);
            for (int i = 0; i < Attempts.FREE; i++) {
                signIn(busy.user(), WRONG);
            }
            busy.signIn().statusCode(429);
            atDesk(DeskOrigin.of())
                    .cookie(RefreshCookie.NAME, before)
                    .body(busy.credentials())
                    .post("/v1/sessions")
                    .then()
                    .statusCode(200);
        }

        @Test
        void isOutFromTheNextRequestOnWhenItSignsOut() {
            Response in = signInAtDesk(officer);
            String token = in.path("accessToken");
            atDesk(DeskOrigin.of())
                    .auth()
                    .oauth2(token)
                    .delete("/v1/sessions")
                    .then()
                    .statusCode(204);
            refresh(in.cookie(RefreshCookie.NAME)).then().statusCode(401);
            me(token).statusCode(401);
        }
    }

    @Nested
    class SomebodyWithAForgedToken {

        @Test
        void isNobody() {
            String token = signInAtDesk(officer).path("accessToken");
            me(token).statusCode(200);
            String[] parts = token.split("\\.");
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            String raised = encoded(claims.replace("user:chen.jing", "user:admin"));
            String unsigned = encoded("{\"alg\":\"none\"}");
            me(parts[0] + "." + raised + "." + parts[2]).statusCode(401);
            me(unsigned + "." + raised + ".").statusCode(401);
            me(parts[0] + "." + parts[1] + ".").statusCode(401);
            me("nonsense").statusCode(401);
        }

        private String encoded(String text) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Response signInAtDesk(Person person) {
        return atDesk(DeskOrigin.of())
                .body(credentials(person.user(), person.auth()))
                .post("/v1/sessions");
    }

    private static Response refresh(@Nullable String cookie) {
        RequestSpecification request = atDesk(DeskOrigin.of());
        return (cookie == null ? request : request.cookie(RefreshCookie.NAME, cookie)).post("/v1/sessions/refresh");
    }

    private static RequestSpecification atDesk(String origin) {
        return given().baseUri(DeskOrigin.of())
                .port(Integer.parseInt(DeskOrigin.of().substring("http://127.0.0.1:".length())))
                .header("Origin", origin)
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/v1/officers/me").then();
    }

    private static ValidatableResponse signIn(String user, byte[] auth) {
        return given().contentType(ContentType.JSON)
                .body(credentials(user, auth))
                .post("/v1/sessions")
                .then();
    }

    private static ValidatableResponse parameters(String user) {
        return given().contentType(ContentType.JSON)
                .body(Json.object().put("user", user).toString())
                .post("/v1/sign-in/parameters")
                .then()
                .statusCode(200);
    }

    private static String credentials(String user, byte[] auth) {
        return Json.object().put("user", user).put("auth", auth).toString();
    }
}
