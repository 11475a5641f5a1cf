package dengwen.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppsTest {

    @Nested
    class TheReportersPort {

        @Test
        void givesTheReportersPageItself() {
            given().get("/").then().statusCode(200).body(containsString("登闻")).contentType("text/html");
            given().get("/en/").then().statusCode(200).body(containsString("Dengwen"));
        }

        @Test
        void answersHeadLikeGetWithoutABody() {
            given().head("/")
                    .then()
                    .statusCode(200)
                    .header("Content-Length", notNullValue())
                    .body(emptyString());
        }

        @Test
        void sendsThePoliciesOfTheOneFile() {
            for (String path : List.of("/", "/app.js", "/nothing")) {
                given().get(path)
                        .then()
                        .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
                        .header("Referrer-Policy", equalTo("no-referrer"))
                        .header("Set-Cookie", nullValue());
            }
        }

        @Test
        void answersWhatIsNotThereWithItsOwnPage() {
            given().get("/nothing").then().statusCode(404).body(containsString("没有这一页"));
        }

        @Test
        void leadsToTheFolderOfAPage() {
            given().redirects().follow(false).get("/en").then().statusCode(301).header("Location", equalTo("/en/"));
        }

        @Test
        void givesNothingOutsideTheApp() {
            for (String path : List.of("/../desk/index.html", "/%2e%2e/desk/index.html", "/..%2fdesk%2findex.html")) {
                given().urlEncodingEnabled(false).get(path).then().statusCode(404);
            }
        }

        @Test
        void compressesForWhoCanReadIt() {
            given().config(RestAssured.config()
                            .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                    .noContentDecoders()))
                    .header("Accept-Encoding", "gzip")
                    .get("/app.js")
                    .then()
                    .header("Content-Encoding", equalTo("gzip"))
                    .header("Vary", equalTo("Accept-Encoding"));
        }
    }

    @Nested
    class TheDesksPort {

        @Test
        void givesTheDesk() {
            atDesk().get("/").then().statusCode(200).body(containsString("案头"));
        }

        @Test
        void shutsThePageThatDrawsFilesOff() {
            for (String path : List.of("/viewer/", "/viewer/nothing")) {
                atDesk().get(path)
                        .then()
                        .header("Content-Security-Policy", containsString("sandbox allow-scripts"))
                        .header("Content-Security-Policy", containsString("connect-src 'none'"));
            }
            atDesk().get("/").then().header("Content-Security-Policy", not(containsString("sandbox")));
        }

        @Test
        void speaksTheSameApi() {
            atDesk().get("/v1/officers/me").then().statusCode(401).contentType(Problem.JSON);
        }

        private RequestSpecification atDesk() {
            URI desk = URI.create(DeskOrigin.of());
            return given().baseUri("http://127.0.0.1").port(desk.getPort());
        }
    }
}
