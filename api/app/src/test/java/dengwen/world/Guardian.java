package dengwen.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;

/** An officer who keeps the reporter of one clue safe. */
public final class Guardian {

    private final Person officer;
    private final String clue;

    /** @param clue opened before */
    public Guardian(Person officer, String clue) {
        this.officer = officer;
        this.clue = clue;
    }

    public ValidatableResponse plans(int version, String level) {
        ObjectNode act = officer.act().put("level", level).put("version", version);
        act.put("ciphertext", Json.base64(officer.plan(clue, "plan", version, "先换联系方式")));
        return officer.does(clue, "protection/plans", "protection-planned", act);
    }

    /** @param act an acceptance. @return the same with the risk judged */
    public ObjectNode judged(ObjectNode act, int version) {
        ObjectNode assessment = Json.object().put("level", "LOW");
        assessment.put("ciphertext", Json.base64(officer.plan(clue, "plan", version, "没有发现风险")));
        return act.set("assessment", assessment);
    }

    public ValidatableResponse records(String id) {
        ObjectNode act = officer.act().put("id", id);
        act.put("ciphertext", Json.base64(officer.plan(clue, id, 1, "停职")));
        return officer.does(clue, "protection/incidents", "incident-recorded", act);
    }

    /** @param day such as {@code D30} @param seq of the letter to the reporter */
    public ValidatableResponse asks(String day, int seq) {
        ObjectNode act = officer.act().set("reply", officer.reply(clue, seq, "您现在还好吗？"));
        return officer.does(clue, "protection/check-ins/" + day + "/questions", "protection-asked", act);
    }

    public ValidatableResponse finishes(String day) {
        ObjectNode act = officer.act().put("outcome", "ANSWERED");
        return officer.does(
                clue, "protection/check-ins/" + day + "/outcome", "protection-checked-" + day.substring(1), act);
    }

    /** Declines to accept the report, which ends the work on it. @param seq of the letter to the reporter */
    public ValidatableResponse ends(int seq) {
        ObjectNode act = officer.act().put("ground", "NA3");
        return officer.does(clue, "refusal", "refused", act.set("reply", officer.reply(clue, seq, "请补充")));
    }

    public ValidatableResponse sees() {
        return officer.asking().get("/v1/clues/" + clue + "/protection").then();
    }
}
