package dengwen.world;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.kernel.Sha256;
import dengwen.seal.Account;
import dengwen.seal.MembershipStatement;
import dengwen.seal.SigningKey;
import dengwen.seal.UserKey;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Somebody whom the manifest does not list, with keys of his own. */
public final class Newcomer {

    private final String user;
    private final UserKey keys = UserKey.fresh();
    private final byte[] auth = Sha256.of(Json.fresh());

    public Newcomer() {
        this("new." + Json.fresh().substring(0, 8));
    }

    public Newcomer(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }

    public UserKey keys() {
        return keys;
    }

    public Account account() {
        byte[] salt = Arrays.copyOf(auth, 16);
        var recipient = keys.identity().recipient();
        var sigKey = keys.signingKey().verifyingKey();
        return new Account(1, user, "新人", recipient, sigKey, salt, Account.Kdf.STANDARD, auth, new byte[48]);
    }

    /** The request for the account, signed by this key. */
    public ObjectNode request(SigningKey key) {
        ObjectNode request = Json.object();
        request.set("account", Json.read(account().json()));
        return request.put("signature", Json.base64(account().sign(key, World.DEPLOYMENT)));
    }

    /** The request with somebody's word for it. */
    public ObjectNode request(String voucher, SigningKey vouchersKey) {
        ObjectNode request = request(keys.signingKey());
        request.putObject("administrator")
                .put("user", voucher)
                .put("signature", Json.base64(account().sign(vouchersKey, World.DEPLOYMENT)));
        return request;
    }

    /** An account by the administrator's word. */
    public Newcomer admitted() {
        post(request("admin", World.made().person("admin").keys().signingKey())).statusCode(201);
        return this;
    }

    public static ValidatableResponse post(ObjectNode request) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", Json.fresh())
                .body(request.toString())
                .post("/v1/officers")
                .then();
    }

    public String credentials() {
        return Json.object().put("user", user).put("auth", Json.base64(auth)).toString();
    }

    public ValidatableResponse signIn() {
        return given().contentType(ContentType.JSON)
                .body(credentials())
                .post("/v1/sessions")
                .then();
    }

    public RequestSpecification asking() {
        String token = signIn().statusCode(200).extract().path("accessToken");
        return given().auth().oauth2(token);
    }

    public MembershipStatement statement(String desk, String... roles) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return new MembershipStatement(
                1,
                desk,
                user,
                keys.identity().recipient(),
                keys.signingKey().verifyingKey(),
                List.of(roles),
                today.toString(),
                today.plusYears(1).toString());
    }
}
