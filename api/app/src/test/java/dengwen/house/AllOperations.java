package dengwen.house;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.identity.NewList;
import dengwen.notice.QuarterHour;
import dengwen.seal.DeskKey;
import dengwen.seal.Event;
import dengwen.seal.MembershipStatement;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealRefused;
import dengwen.seal.SealedReport;
import dengwen.staff.Listeners;
import dengwen.web.DeskOrigin;
import dengwen.world.Citizen;
import dengwen.world.GoingUp;
import dengwen.world.Guardian;
import dengwen.world.Json;
import dengwen.world.Newcomer;
import dengwen.world.Person;
import dengwen.world.Proceedings;
import dengwen.world.Relay;
import dengwen.world.Telephone;
import dengwen.world.Tus;
import dengwen.world.Unmasker;
import dengwen.world.World;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** Does everything that the API can do, each once, so that whoever listens sees every good answer. */
final class AllOperations {

    private final World world = World.made();
    private final Person li = world.person("li.wen");

    void walk() throws SealRefused {
        manifest();
        sessions();
        staff();
        clue(report());
        Proceedings.of(world.citizen().filed()).goesAllTheWay();
        protection();
        name();
        call();
        upward();
        notices();
    }

    private void protection() {
        String clue = world.citizen().filed();
        li.opens(clue).statusCode(201);
        Guardian guardian = new Guardian(li, clue);
        guardian.plans(1, "LOW").statusCode(201);
        guardian.records(Json.fresh()).statusCode(201);
        guardian.ends(1).statusCode(201);
        guardian.asks("D30", 2).statusCode(201);
        guardian.finishes("D30").statusCode(201);
        guardian.sees().statusCode(200);
    }

    private void upward() {
        String clue = world.citizen().filed();
        li.opens(clue).statusCode(201);
        GoingUp up = new GoingUp(clue);
        up.by(li).statusCode(201);
        li.asking().get("/v1/desks/DISC/stubs").then().statusCode(200);
        world.person("zhou.ming").opens(clue).statusCode(201);
        up.decides("HANDED_OUT").statusCode(201);
        up.confirms().statusCode(201);
        world.person("zhou.ming").opens(clue).statusCode(201);
    }

    private void name() {
        String clue = world.namedCitizen().filed();
        li.opens(clue).statusCode(201);
        ObjectNode confirmed = li.act().put("result", "CONFIRMED").put("way", "MAILBOX");
        li.does(clue, "verifications", "identity-confirmed", confirmed).statusCode(201);
        Unmasker unmasker = new Unmasker(clue);
        unmasker.asks().statusCode(201);
        unmasker.approves().statusCode(201);
        world.person("lin.bo").asking().get("/v1/custody").then().statusCode(200);
        world.person("lin.bo")
                .asking()
                .get("/v1/custody/" + unmasker.id())
                .then()
                .statusCode(200);
        unmasker.gives("zhao.min", "MKT").statusCode(201);
        unmasker.gives("lin.bo", "PROC").statusCode(201);
        unmasker.gives("zhou.ming", "SUPERIOR").statusCode(201);
        unmasker.opens().statusCode(201);
        li.asking().get("/v1/clues/" + clue + "/identity").then().statusCode(200);
        Unmasker again = new Unmasker(clue);
        again.asks().statusCode(201);
        again.approves().statusCode(201);
        again.refuses("lin.bo", "PROC").statusCode(201);
        NewList.namesAt(clue, "lin.bo", "wang.lei");
        Relay.ofName(clue, "PROC").goesBackAndForth("wang.lei", "lin.bo");
    }

    private void call() {
        String clue = world.callableCitizen().filed();
        li.opens(clue).statusCode(201);
        Telephone telephone = new Telephone(clue);
        telephone.asks().statusCode(201);
        Person keeper = world.person(Telephone.TAKER);
        keeper.asking().get("/v1/calls").then().statusCode(200);
        telephone.refuses("deng.xia").statusCode(201);
        telephone.takes().statusCode(201);
        telephone.gives("pan.yue").statusCode(201);
        keeper.asking().get("/v1/calls/" + telephone.id()).then().statusCode(200);
        telephone.opens(Telephone.TAKER).statusCode(201);
        telephone.tells("REACHED", 1).statusCode(201);
        li.asking().get("/v1/clues/" + clue + "/contact").then().statusCode(200);
    }

    private void notices() {
        QuarterHour.strikes();
        Thread listener = Thread.ofVirtual().start(() -> li.asking().get("/v1/live"));
        Listeners.areSentAway();
        String newest = li.asking().get("/v1/notices").path("items[0].id");
        li.asking()
                .header("Idempotency-Key", newest)
                .body(Json.object().put("upTo", newest).toString())
                .post("/v1/notices/reading")
                .then()
                .statusCode(200);
        String choice = li.asking().get("/v1/officers/me/mail").asString();
        li.asking().body(choice).put("/v1/officers/me/mail").then().statusCode(204);
        join(listener);
    }

    private static void join(Thread listener) {
        try {
            listener.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void manifest() {
        given().get("/v1/manifest").then().statusCode(200);
        given().get("/v1/questionnaire").then().statusCode(200);
        given().get("/v1/documents/" + world.manifest().documents().get("units"))
                .then()
                .statusCode(200);
        li.asking().get("/v1/publications").then().statusCode(200);
    }

    private void sessions() {
        Newcomer officer = new Newcomer().admitted();
        given().contentType(ContentType.JSON)
                .body(Json.object().put("user", officer.user()).toString())
                .post("/v1/sign-in/parameters")
                .then()
                .statusCode(200);
        Response in = atDesk().body(officer.credentials()).post("/v1/sessions");
        String cookie = in.cookie("__Host-dengwen-refresh");
        atDesk().cookie("__Host-dengwen-refresh", cookie)
                .post("/v1/sessions/refresh")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(in.path("accessToken"))
                .delete("/v1/sessions")
                .then()
                .statusCode(204);
    }

    private void staff() {
        Newcomer member = new Newcomer().admitted();
        MembershipStatement statement = member.statement("DISC", "HANDLER");
        state(li, statement);
        state(world.person("chen.jing"), statement);
        byte[] sealed = DeskKey.fresh("DISC", 1)
                .grantTo(
                        World.DEPLOYMENT,
                        member.user(),
                        member.keys().identity().recipient());
        ObjectNode gift = li.act().put("epoch", 1).put("user", member.user()).put("ciphertext", Json.base64(sealed));
        atDeskOf(li, "key-grants", "key-granted", gift);
        member.asking().get("/v1/officers/me").then().statusCode(200);
        Person admin = world.person("admin");
        JsonPath head = admin.asking().get("/v1/staff/head").jsonPath();
        ObjectNode act = Json.object().put("user", member.user());
        ObjectNode deed = admin.signed("staff", "revoked", act, head.getLong("seq"), head.getString("prev"));
        post(admin.asking(), "/v1/officers/" + member.user() + "/revocation", deed);
    }

    private void state(Person by, MembershipStatement statement) {
        ObjectNode act = Json.object();
        act.set("statement", Json.read(statement.json()));
        act.put("signature", Json.base64(statement.sign(by.keys().signingKey(), World.DEPLOYMENT)));
        atDeskOf(by, "members", "member-stated", act);
    }

    private static void atDeskOf(Person by, String verb, String type, ObjectNode act) {
        JsonPath head = by.asking().get("/v1/desks/DISC").jsonPath();
        ObjectNode deed = by.signed("desk:DISC", type, act, head.getLong("head.seq"), head.getString("head.prev"));
        post(by.asking(), "/v1/desks/DISC/" + verb, deed);
    }

    /** Files, reads the mailbox, writes to it. */
    private String report() throws SealRefused {
        Citizen citizen = world.citizen();
        SealedReport sealed = citizen.seals("DISC", Citizen.content("某科长打招呼。"));
        ObjectNode filing = (ObjectNode) sealed.json();
        filing.putArray("blobs").add(material());
        String clue = Citizen.files(filing).statusCode(201).extract().path("clueId");
        ReporterSide side = citizen.side(sealed.clueRecipient());
        String id = Json.fresh();
        ObjectNode message = Json.object()
                .put("id", id)
                .put("seq", 1)
                .put("ciphertext", Json.base64(side.message(id, 1, "补充。", Event.ZERO)));
        post(citizen.asking(), "/v1/mailbox/messages", message);
        ObjectNode state = Json.object()
                .put("version", 2)
                .put("ciphertext", Json.base64(side.sealSelf(2, Json.object().put("v", 1))));
        citizen.asking().body(state.toString()).put("/v1/mailbox/self").then().statusCode(204);
        citizen.asking().get("/v1/mailbox").then().statusCode(200);
        return clue;
    }

    private static String material() {
        Tus.asking().options("/v1/blobs").then().statusCode(204);
        String dropped = Tus.begun(1000);
        Tus.asking().delete("/v1/blobs/" + dropped).then().statusCode(204);
        String blob = Tus.uploaded(new byte[1000]);
        Tus.asks(blob).statusCode(200);
        return blob;
    }

    private void clue(String clue) {
        li.asking().get("/v1/clues").then().statusCode(200);
        String blob = li.opens(clue).statusCode(201).extract().path("blobs[0].id");
        li.asking().get("/v1/clues/" + clue + "/blobs/" + blob).then().statusCode(200);
        ObjectNode original = li.act().put("attachment", Json.fresh()).put("blob", blob);
        li.does(clue, "originals", "original-taken", original).statusCode(201);
        li.does(clue, "acceptance", "accepted", li.act().put("kind", "COMPLAINT_TENDER"))
                .statusCode(201);
        li.does(clue, "assignment", "assigned", li.act().put("assignee", "wang.lei"))
                .statusCode(201);
        ObjectNode answer = li.act();
        answer.set("reply", li.reply(clue, 1, "已经受理。"));
        li.does(clue, "replies", "replied", answer).statusCode(201);
        ObjectNode clock = li.act().put("rule", "D25_DECISION");
        li.does(clue, "pauses", "clock-paused", clock.deepCopy().put("reason", "APPRAISAL"))
                .statusCode(201);
        li.asking().get("/v1/deadlines?standing=PAUSED").then().statusCode(200);
        li.does(clue, "resumptions", "clock-resumed", clock).statusCode(201);
        li.asking().get("/v1/clues/" + clue + "/messages").then().statusCode(200);
        ObjectNode note = li.act();
        note.set("note", li.note(clue, Json.fresh(), 1, "先查招标文件。"));
        li.does(clue, "notes", "noted", note).statusCode(201);
        li.asking().get("/v1/clues/" + clue + "/notes").then().statusCode(200);
        headlineAndView(clue);
    }

    private void headlineAndView(String clue) {
        ObjectNode headline = Json.object().put("version", 1).put("ciphertext", Json.base64(new byte[300]));
        li.asking()
                .body(headline.toString())
                .put("/v1/clues/" + clue + "/headline")
                .then()
                .statusCode(204);
        li.asking().get("/v1/desks/DISC/headlines").then().statusCode(200);
        ObjectNode view = Json.object().put("desk", "DISC").put("shared", true).put("version", 1);
        ObjectNode filter = view.put("sealed", Json.base64(new byte[300])).putObject("filter");
        filter.put("waiting", true).put("sort", "MOVED").putArray("state");
        filter.putArray("urgency").add("U2");
        filter.putArray("field");
        String id = "/v1/views/" + Json.fresh();
        li.asking().body(view.toString()).put(id).then().statusCode(204);
        li.asking().get("/v1/views").then().statusCode(200);
        li.asking().get("/v1/counts?desk=DISC").then().statusCode(200);
        li.asking().delete(id).then().statusCode(204);
    }

    private static void post(RequestSpecification by, String path, ObjectNode body) {
        by.contentType(ContentType.JSON)
                .header("Idempotency-Key", Json.fresh())
                .body(body.toString())
                .post(path)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification atDesk() {
        return given().baseUri("http://127.0.0.1")
                .port(URI.create(DeskOrigin.of()).getPort())
                .header("Origin", DeskOrigin.of())
                .contentType(ContentType.JSON);
    }
}
