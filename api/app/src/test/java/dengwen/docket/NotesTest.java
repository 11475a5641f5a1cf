package dengwen.docket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dengwen.world.Citizen;
import dengwen.world.Json;
import dengwen.world.Person;
import dengwen.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotesTest {

    private World world;
    private Citizen citizen;
    private Person chief;
    private Person colleague;
    private String clue;

    @BeforeEach
    void aReportIsOpened() {
        world = World.made();
        citizen = world.citizen();
        chief = world.person("li.wen");
        colleague = world.person("chen.jing");
        clue = citizen.filed();
    }

    private ValidatableResponse write(Person person, String note, int version, String text) {
        ObjectNode act = person.act().set("note", person.note(clue, note, version, text));
        return person.does(clue, "notes", "noted", act);
    }

    private ValidatableResponse notes(Person person) {
        return person.asking().get("/v1/clues/" + clue + "/notes").then();
    }

    @Nested
    class ForTheDesk {

        @BeforeEach
        void somebodyOpensIt() {
            chief.opens(clue).statusCode(201);
        }

        @Test
        void theNewestVersionOfEachIsReadTheOldestNoteFirst() {
            String first = Json.fresh();
            String second = Json.fresh();
            write(chief, first, 1, "先查招标文件。").statusCode(201).body("head.seq", is(3));
            write(chief, second, 1, "约谈评标专家。").statusCode(201);
            write(colleague, first, 2, "招标文件已调取。").statusCode(201);

            notes(chief)
                    .statusCode(200)
                    .body("items.id", contains(first, second))
                    .body("items.version", contains(2, 1))
                    .body("items.by", contains("chen.jing", "li.wen"))
                    .body("items[0].at", notNullValue())
                    .body("next", nullValue());
            chief.clue(clue).body("timeline.type", contains("filed", "opened", "noted", "noted", "noted"));
        }

        @Test
        void whoChangesAnOlderVersionIsGivenTheCurrentOne() {
            String note = Json.fresh();
            write(chief, note, 1, "一").statusCode(201);
            write(colleague, note, 2, "二").statusCode(201);

            write(chief, note, 2, "二之二")
                    .statusCode(409)
                    .body("type", equalTo("urn:dengwen:problem:note-changed"))
                    .body("current.id", equalTo(note))
                    .body("current.version", is(2))
                    .body("current.by", equalTo("chen.jing"))
                    .body("current.ciphertext", notNullValue());

            notes(chief).body("items", hasSize(1)).body("items[0].by", equalTo("chen.jing"));
            chief.clue(clue).body("head.seq", is(4));
        }

        @Test
        void aNoteThatIsNotThereHasNoSecondVersion() {
            write(chief, Json.fresh(), 2, "二")
                    .statusCode(409)
                    .body("type", equalTo("urn:dengwen:problem:note-changed"))
                    .body("$", not(hasKey("current")));
        }

        @Test
        void aNoteOfAnotherClueIsAnotherNote() {
            String note = Json.fresh();
            write(chief, note, 1, "一").statusCode(201);
            String other = clue;
            clue = world.citizen().filed();
            chief.opens(clue).statusCode(201);

            write(chief, note, 1, "别案").statusCode(201);

            clue = other;
            notes(chief).body("items", hasSize(1)).body("items[0].version", is(1));
        }

        @Test
        void aFileThatIsSealedElsewhereIsRefused() {
            ObjectNode act = chief.act().set("note", chief.note(clue, Json.fresh(), 1, "一"));
            ((ObjectNode) act.get("note")).put("id", Json.fresh());

            chief.does(clue, "notes", "noted", act)
                    .statusCode(422)
                    .body("type", equalTo("urn:dengwen:problem:envelope-refused"));
        }

        @Test
        void manyNotesAreReadPageByPage() {
            for (int i = 0; i < 51; i++) {
                write(chief, Json.fresh(), 1, "第 " + i + " 条").statusCode(201);
            }

            String next = notes(chief).body("items", hasSize(50)).extract().path("next");

            chief.asking()
                    .get("/v1/clues/" + clue + "/notes?cursor=" + next)
                    .then()
                    .body("items", hasSize(1))
                    .body("next", nullValue());
        }

        @Test
        void theReporterHearsOfNone() {
            write(chief, Json.fresh(), 1, "先查招标文件。").statusCode(201);

            citizen.asking()
                    .get("/v1/mailbox")
                    .then()
                    .body("entries.type", contains("OPENING"))
                    .body("entries.seq", contains(0));
        }
    }

    @Nested
    class ForOthers {

        @Test
        void theNotesAreNotThere() {
            notes(world.person("zhao.min")).statusCode(404);
            notes(world.person("wang.lei")).statusCode(404);
        }

        @Test
        void aClueThatNobodyOpenedTakesNone() {
            write(chief, Json.fresh(), 1, "一")
                    .statusCode(409)
                    .body("type", equalTo("urn:dengwen:problem:state-refused"));
        }
    }
}
