package dengwen.identity;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.CallableCitizen;
import dengwen.world.Citizen;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactFilingTest {

    private CallableCitizen citizen;
    private ObjectNode report;
    private ObjectNode contact;

    @BeforeEach
    void aReportWithAContact() {
        citizen = World.made().callableCitizen();
        report = citizen.seals();
        contact = (ObjectNode) report.get("contact");
    }

    @Test
    void takesAnAnonymousReportWithAContact() {
        citizen.filed();
    }

    @Test
    void refusesPartsThatLeaveAKeeperOut() {
        contact.withArray("shares").remove(0);
        contact.withArray("shares").add(contact.at("/shares/0"));
        refused("contact-refused");
    }

    @Test
    void refusesAKeepingOfFewerKeepers() {
        contact.withArray("/keeping/keepers").remove(0);
        contact.withArray("shares").remove(0);
        Citizen.files(report).statusCode(422);
    }

    @Test
    void refusesAKeepingThatTheReporterDidNotSign() {
        contact.put("signature", new byte[64]);
        refused("contact-refused");
    }

    @Test
    void refusesBoxAndSharesOfAnotherReport() {
        ObjectNode other = (ObjectNode) World.made().callableCitizen().seals().get("contact");
        ObjectNode own = contact.deepCopy();
        contact.set("shares", other.get("shares"));
        refused("envelope-refused");
        contact.setAll(own);
        contact.set("box", other.get("box"));
        refused("envelope-refused");
        report.set("contact", other);
        refused("contact-refused");
    }

    @Test
    void refusesAContactOnTheSealedPath() {
        report = citizen.sealsUpward();
        Citizen.files(report).statusCode(422).body("errors[0].field", equalTo("/contact"));
        report.remove("contact");
        Citizen.files(report).statusCode(201);
    }

    private void refused(String slug) {
        Citizen.files(report).statusCode(422).body("type", equalTo("urn:dengwen:problem:" + slug));
    }
}
