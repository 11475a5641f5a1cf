package dengwen.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.seal.Event;
import dengwen.seal.ReporterSide;
import dengwen.seal.SealedReport;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.Tus;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Uploads become part of a report or message, or nothing does. */
@QuarkusTest
class MaterialsTest {

    private static final byte[] FILE = new byte[70_000];

    private World world;
    private Citizen citizen;
    private Person chief;
    private SealedReport report;

    @BeforeEach
    void aReportIsSealed() {
        world = World.made();
        citizen = world.citizen();
        chief = world.person("li.wen");
        report = citizen.seals("DISC", Citizen.content("某科长打招呼。"));
    }

    private ObjectNode with(List<String> blobs) {
        ObjectNode body = (ObjectNode) report.json();
        ArrayNode listed = body.putArray("blobs");
        blobs.forEach(listed::add);
        return body;
    }

    private static void missing(ValidatableResponse answer, int index) {
        answer.statusCode(422)
                .body("type", equalTo("urn:dengwen:problem:blob-missing"))
                .body("errors.field", contains("/blobs/" + index));
    }

    private static String half() {
        String blob = Tus.begun(FILE.length);
        Tus.sends(blob, 0, new byte[1000]).statusCode(204);
        return blob;
    }

    @Nested
    class AReport {

        @Test
        void takesItsUploads() {
            List<String> blobs = List.of(Tus.uploaded(FILE), Tus.uploaded(FILE));

            String clue = Citizen.files(with(blobs)).statusCode(201).extract().path("clueId");

            chief.opens(clue)
                    .statusCode(201)
                    .body("blobs.id", containsInAnyOrder(blobs.toArray()))
                    .body("blobs.bytes", contains(FILE.length, FILE.length));
        }

        @Test
        void mayHaveNone() {
            String clue = citizen.filed();

            chief.opens(clue).body("blobs", empty());
        }

        @Test
        void sentAgainGetsTheFirstAnswer() {
            ObjectNode body = with(List.of(Tus.uploaded(FILE)));
            String key = Json.fresh();

            String first = Citizen.files(body, key).statusCode(201).extract().asString();

            assertEquals(first, Citizen.files(body, key).extract().asString());
        }

        @Test
        void isNotTakenWithoutOneOfThem() {
            String whole = Tus.uploaded(FILE);
            for (String bad : List.of(half(), "0".repeat(32), whole)) {
                missing(Citizen.files(with(List.of(whole, bad))), 1);
            }

            // nothing was half written: the whole one is free, and the report was never filed
            Citizen.files(with(List.of(whole))).statusCode(201);
        }

        @Test
        void listsAtMostSixteen() {
            Citizen.files(with(Collections.nCopies(17, "0".repeat(32))))
                    .statusCode(422)
                    .body("errors.field", contains("/blobs"));
        }
    }

    @Nested
    class WhatWasTaken {

        private String blob = "";

        @BeforeEach
        void byAReport() {
            blob = Tus.uploaded(FILE);
            Citizen.files(with(List.of(blob))).statusCode(201);
        }

        @Test
        void isNotTakenTwice() {
            report = world.citizen().seals("DISC", Citizen.content("另一件事。"));

            missing(Citizen.files(with(List.of(blob))), 0);
        }

        @Test
        void answersItsUploaderLikeWhatNeverWas() {
            Tus.asks(blob).statusCode(404);
            Tus.sends(blob, FILE.length, new byte[0]).statusCode(404);
            Tus.asking().delete("/v1/blobs/" + blob).then().statusCode(404);
        }
    }

    @Nested
    class AMessage {

        private ValidatableResponse writes(String blob) {
            ReporterSide side = citizen.side(report.clueRecipient());
            String id = Json.fresh();
            ObjectNode message = Json.object()
                    .put("id", id)
                    .put("seq", 1)
                    .put("ciphertext", Json.base64(side.message(id, 1, "还有一份合同。", Event.ZERO)));
            message.putArray("blobs").add(blob);
            return citizen.asking()
                    .header("Idempotency-Key", Json.fresh())
                    .body(message.toString())
                    .post("/v1/mailbox/messages")
                    .then();
        }

        @Test
        void bringsMoreLater() {
            String clue = Citizen.files(report.json()).extract().path("clueId");
            String later = Tus.uploaded(FILE);

            missing(writes(half()), 0);
            writes(later).statusCode(201);

            chief.opens(clue)
                    .body("blobs", empty())
                    .body("messages[0].blobs.id", contains(later))
                    .body("messages[0].blobs.bytes", contains(FILE.length));
        }
    }
}
