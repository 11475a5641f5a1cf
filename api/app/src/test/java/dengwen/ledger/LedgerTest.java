package dengwen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Event;
import dengwen.seal.Opening;
import dengwen.world.Keys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {

    private static final Keys LI = Keys.of("li.wen");
    private static final String HASH = "ab".repeat(32);

    private final Ledger ledger;
    private final ObjectMapper json;
    private final Officer officer = new Officer(
            new OfficerName("li.wen"),
            Base64.getEncoder().encodeToString(LI.signing().verifyingKey().encoded()),
            List.of());
    private final Stream stream = new Stream("test:" + System.nanoTime());

    LedgerTest(Ledger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    record Note(String text) {}

    @Test
    void anOfficersEventBecomesTheHeadOfItsStream() {
        Head head = append(act("noted", now(), ledger.head(stream)));
        assertEquals(1, head.seq());
        assertEquals(head, ledger.head(stream));
        assertEquals("noted", ledger.steps(stream).getFirst().type());
    }

    @Test
    void anEventBehindTheHeadIsRefusedWithTheHead() {
        Act<Note> late = act("noted", now(), ledger.head(stream));
        Head head = append(act("noted", now(), ledger.head(stream)));
        HeadMoved moved = assertThrows(HeadMoved.class, () -> append(late));
        assertEquals(head, moved.members().get("head"));
    }

    @Test
    void anEventAheadOfTheHeadOrWithAnotherPastIsRefused() {
        Head head = append(act("noted", now(), ledger.head(stream)));
        assertThrows(HeadMoved.class, () -> append(act("noted", now(), new Head(head.seq() + 1, head.prev()))));
        assertThrows(HeadMoved.class, () -> append(act("noted", now(), new Head(head.seq(), HASH))));
        assertEquals(head, ledger.head(stream));
    }

    @Test
    void ofManyWhoWriteAtOnceOneWins() throws Exception {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        Callable<Boolean> attempt = () -> {
            try {
                append(act);
                return true;
            } catch (HeadMoved e) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            var results =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList());
            long won = 0;
            for (var result : results) {
                won += result.get() ? 1 : 0;
            }
            assertEquals(1, won);
        }
        assertEquals(1, ledger.head(stream).seq());
    }

    @Test
    void theServersOwnEventsAllFindAPlace() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Head> attempt =
                    () -> QuarkusTransaction.requiringNew().call(() -> ledger.appendOwn(stream, "overdue", HASH));
            for (var result :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())) {
                result.get();
            }
        }
        assertEquals(8, ledger.head(stream).seq());
        assertEquals(8, ledger.steps(stream).size());
    }

    @Test
    void anEventOfTwoMinutesAgoIsRefused() {
        Instant old = Instant.now().minusSeconds(125).truncatedTo(ChronoUnit.SECONDS);
        assertRefused("time", act("noted", old.toString(), ledger.head(stream)));
    }

    @Test
    void anEventAboutAnotherActIsRefused() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        JsonNode other = json.valueToTree(new Note("other"));
        assertRefused("object", new Act<>(new Note("other"), other, act.event(), act.signature()));
    }

    @Test
    void anActWithAPartThatWasNotSignedIsRefused() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        JsonNode more = json.createObjectNode().put("text", "text").put("role", "CHIEF");
        assertRefused("object", new Act<>(act.act(), more, act.event(), act.signature()));
    }

    @Test
    void anEventForAnotherVerbOrStreamIsRefused() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        assertThrows(EventRefused.class, () -> append(act, stream, "removed"));
        assertThrows(EventRefused.class, () -> append(act, Stream.STAFF, "noted"));
    }

    @Test
    void anEventThatAnotherOfficerSignedIsRefused() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        byte[] signature = act.event().sign(Keys.of("wu.fang").signing(), "test.dengwen");
        assertRefused("signature", new Act<>(act.act(), act.received(), act.event(), signature));
    }

    @Test
    void anEventSignedForAnotherDeploymentIsRefused() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        byte[] signature = act.event().sign(LI.signing(), "other.dengwen");
        assertRefused("signature", new Act<>(act.act(), act.received(), act.event(), signature));
    }

    @Test
    void aReportersEventOpensForMailboxAndMonitorAlone() throws Exception {
        ClueId clue = new ClueId("abcdefghijklmnopqrstuvwxyz".substring(0, 24) + "27");
        Keys mailbox = Keys.of("mailbox");
        Reported reported = QuarkusTransaction.requiringNew()
                .call(() -> ledger.appendReported(
                        clue,
                        "filed",
                        HASH,
                        mailbox.identity().recipient(),
                        Keys.of("monitor").identity().recipient()));
        byte[] sealed = ledger.openings(clue).getFirst().ciphertext();
        Opening opening = Opening.open(mailbox.identity(), "test.dengwen", clue.toString(), Opening.MAILBOX, 0, sealed);
        assertEquals(reported.leaf(), opening.leaf());
        assertEquals(10, reported.event().at().length());
    }

    @Test
    void nothingIsRecordedOfADeedThatFails() {
        Act<Note> act = act("noted", now(), ledger.head(stream));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(act, officer, stream, "noted");
                    throw new IllegalStateException();
                }));
        assertEquals(Head.EMPTY, ledger.head(stream));
    }

    private void assertRefused(String why, Act<Note> act) {
        assertEquals(why, assertThrows(EventRefused.class, () -> append(act)).why());
    }

    private Head append(Act<Note> act) {
        return append(act, stream, "noted");
    }

    private Head append(Act<Note> act, Stream stream, String type) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.append(act, officer, stream, type));
    }

    private Act<Note> act(String type, String at, Head head) {
        try {
            Note note = new Note("text");
            JsonNode tree = json.valueToTree(note);
            String hash = HexFormat.of().formatHex(CanonicalJson.hash(tree));
            Event event = new Event(1, stream.name(), head.seq(), type, at, "user:li.wen", hash, head.prev());
            return new Act<>(note, tree, event, event.sign(LI.signing(), "test.dengwen"));
        } catch (dengwen.seal.SealRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
