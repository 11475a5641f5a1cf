package dengwen.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.kernel.Caller.Officer;
import dengwen.kernel.ClueId;
import dengwen.kernel.DeskCode;
import dengwen.kernel.Membership;
import dengwen.kernel.OfficerName;
import dengwen.kernel.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final DeskCode DESK = new DeskCode("AUD");
    private static final ClueId CLUE = new ClueId("mfzwizltoq2gk3tdmv2xe5dfmu");
    private static final OfficerName FIRST = new OfficerName("first.handler");
    private static final OfficerName SECOND = new OfficerName("second.handler");

    @Inject
    Notices notices;

    @Inject
    NoticeRows rows;

    @Inject
    Outbox outbox;

    @Inject
    News news;

    private long before;

    @BeforeEach
    void nothingWaits() {
        outbox.tellAll();
        before = news.newest();
    }

    private void does(Runnable deed) {
        QuarkusTransaction.requiringNew().run(deed);
    }

    private List<Notice> told(Audience audience) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.told(List.of(audience), Long.MAX_VALUE, 100).stream()
                        .filter(notice -> notice.number() > before)
                        .toList());
    }

    @Test
    void anOrdinaryArrivalIsNotToldBetweenTheQuarterHours() {
        does(() -> notices.somethingWaits(DESK, Release.QUARTER_HOUR));
        outbox.tellUrgent();
        assertEquals(before, news.newest());
        outbox.tellAll();
        assertEquals(1, told(Audience.of(DESK)).size());
    }

    @Test
    void anUrgentOneIsToldAtOnceAndDoesNotTellOfOthers() {
        does(() -> {
            notices.somethingWaits(DESK, Release.QUARTER_HOUR);
            notices.somethingWaits(DESK, Release.AT_ONCE);
        });
        outbox.tellUrgent();
        assertEquals(before + 1, news.newest());
        outbox.tellAll();
        assertEquals(before + 2, news.newest());
    }

    @Test
    void theNewestWordThatSomethingWaitsReplacesTheOthersSoThatNoHourStays() {
        for (int n = 0; n < 3; n++) {
            does(() -> notices.somethingWaits(DESK, Release.QUARTER_HOUR));
            outbox.tellAll();
        }
        assertEquals(before + 3, news.newest());
        assertEquals(1, told(Audience.of(DESK)).size());
    }

    @Test
    void howeverMuchCameItIsToldOnce() {
        does(() -> IntStream.range(0, 50).forEach(n -> notices.somethingWaits(DESK, Release.QUARTER_HOUR)));
        outbox.tellAll();
        assertEquals(1, told(Audience.of(DESK)).size());
    }

    @Test
    void serversThatTellTogetherTellEachThingOnce() throws Exception {
        does(() -> IntStream.range(0, 40)
                .forEach(n -> notices.somethingWaitsFor(new OfficerName("officer" + n), DESK, Release.QUARTER_HOUR)));
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> server = () -> outbox.tell(false);
            int left = 0;
            for (var told : servers.invokeAll(List.of(server, server, server, server))) {
                left += told.get();
            }
            assertEquals(40, left);
        }
        assertEquals(before + 40, news.newest());
    }

    @Test
    void aDeedThatFailsTellsNobody() {
        QuarkusTransaction.begin();
        notices.somethingWaits(DESK, Release.AT_ONCE);
        QuarkusTransaction.rollback();

        outbox.tellAll();
        assertEquals(before, news.newest());
    }

    @Test
    void aDeadlineIsToldOnceForItsDay() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        for (int n = 0; n < 2; n++) {
            does(() -> notices.deadline(NoticeKind.DUE_SOON, DESK, CLUE, null, day));
        }
        does(() -> notices.deadline(NoticeKind.OVERDUE, DESK, CLUE, null, day));
        outbox.tellUrgent();
        assertEquals(2, told(Audience.of(DESK)).size());
    }

    @Test
    void whoHandsAClueOnIsNoLongerShownWhichItWas() {
        does(() -> notices.assigned(DESK, CLUE, FIRST));
        does(() -> notices.assigned(DESK, CLUE, SECOND));
        outbox.tellUrgent();
        assertEquals(null, told(Audience.of(FIRST)).getFirst().clueId());
        assertEquals(CLUE, told(Audience.of(SECOND)).getFirst().clueId());
    }

    @Test
    void newsAreForWhoSeesTheDeskAndForNobodyElse() {
        does(() -> notices.somethingWaits(DESK, Release.AT_ONCE));
        outbox.tellUrgent();
        List<News.Item> items = news.since(before);
        assertEquals(1, items.size());
        assertTrue(items.getFirst().isFor(officer("AUD", Role.INTAKE)));
        assertEquals(false, items.getFirst().isFor(officer("AUD", Role.HANDLER)));
        assertEquals(false, items.getFirst().isFor(officer("MKT", Role.CHIEF)));
    }

    private static Officer officer(String desk, Role role) {
        return new Officer(FIRST, "", List.of(new Membership(new DeskCode(desk), Set.of(role))));
    }
}
