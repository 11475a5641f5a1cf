package dengwen.world;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;

/** An accepted clue of DISC that wang.lei has in hand, on its way from his opinion to the archive. chen.jing decides. */
public final class Proceedings {

    private final World world = World.made();
    private final Person li = world.person("li.wen");
    private final Person handler = world.person("wang.lei");
    private final Person chief = world.person("chen.jing");
    private final String clue;
    private String opinion = "";

    private Proceedings(String clue) {
        this.clue = clue;
        li.opens(clue).statusCode(201);
        li.does(clue, "acceptance", "accepted", new Guardian(li, clue).judged(li.act(), 1))
                .statusCode(201);
        li.does(clue, "assignment", "assigned", li.act().put("assignee", handler.user()))
                .statusCode(201);
    }

    /** @param clue filed, and not opened yet */
    public static Proceedings of(String clue) {
        return new Proceedings(clue);
    }

    /** @param slug of the problem */
    public static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("urn:dengwen:problem:" + slug));
    }

    /** Where a clue's page tells a part of one of its clocks. */
    public static String at(String duty, String part) {
        return "deadlines.find { it.rule == '" + duty + "' }." + part;
    }

    public String clue() {
        return clue;
    }

    /** The note in which the newest opinion stands. */
    public String opinion() {
        return opinion;
    }

    /** The handler proposes one of the four ways. */
    public ValidatableResponse proposes(String disposition) {
        return proposes(handler, disposition);
    }

    /** The same by somebody else. */
    public ValidatableResponse proposes(Person officer, String disposition) {
        opinion = Json.fresh();
        ObjectNode act = officer.act().put("disposition", disposition);
        act.set("note", officer.note(clue, opinion, 1, "拟按此办理。"));
        return officer.does(clue, "opinions", "disposition-proposed", act);
    }

    /** The chief approves the newest opinion. */
    public ValidatableResponse approves(String disposition) {
        return approves(chief, disposition);
    }

    /** The same by somebody else. */
    public ValidatableResponse approves(Person officer, String disposition) {
        ObjectNode act = officer.act().put("opinion", opinion).put("disposition", disposition);
        return officer.does(clue, "approvals", "disposition-approved", act);
    }

    /** One of the four ways, proposed and approved. */
    public void goesOn(String disposition) {
        proposes(disposition).statusCode(201);
        approves(disposition).statusCode(201);
    }

    /** The chief gives it back. */
    public ValidatableResponse returns() {
        ObjectNode act = chief.act().put("opinion", opinion);
        act.set("note", chief.note(clue, Json.fresh(), 1, "请补充依据。"));
        return chief.does(clue, "returns", "disposition-returned", act);
    }

    /** The chief records what came of it. */
    public ValidatableResponse concludes(String outcome) {
        return concludes(chief, outcome);
    }

    /** The same by somebody else. */
    public ValidatableResponse concludes(Person officer, String outcome) {
        ObjectNode act = officer.act().put("outcome", outcome);
        act.set("note", officer.note(clue, Json.fresh(), 1, "查明如下。"));
        return officer.does(clue, "results", "result-recorded", act);
    }

    /** The handler tells the reporter. */
    public ValidatableResponse feedsBack() {
        int seq = handler.clue(clue).extract().path("nextReplySeq");
        return handler.does(clue, "replies", "replied", handler.act().set("reply", handler.reply(clue, seq, "已办结。")));
    }

    /** Intake archives it. */
    public ValidatableResponse archives() {
        return li.does(clue, "archive", "archived", li.act());
    }

    /** From the first opinion to the archive, with every step once. */
    public void goesAllTheWay() {
        proposes("CLOSED").statusCode(201);
        returns().statusCode(201);
        proposes("PRELIM_VERIFY").statusCode(201);
        approves("PRELIM_VERIFY").statusCode(201);
        concludes("CLOSED").statusCode(201);
        feedsBack().statusCode(201);
        archives().statusCode(201);
    }
}
