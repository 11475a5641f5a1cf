package dengwen.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dengwen.kernel.DeskCode;
import dengwen.kernel.Entropy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Entropy entropy;

    @BeforeEach
    void nothingWaits() {
        outbox.drain();
    }

    private void somethingWaits(int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < times; n++) {
                notices.somethingWaits(new DeskCode("AUD"));
            }
        });
    }

    @Test
    void whatOneServerClaimedNoOtherDelivers() {
        somethingWaits(3);
        String first = entropy.id();
        String second = entropy.id();

        assertEquals(3, outbox.claim(first));
        assertEquals(0, outbox.claim(second));
        assertEquals(0, outbox.letGo(second));
        assertEquals(3, outbox.letGo(first));
    }

    @Test
    void aClaimOfThisHourIsNotTakenAway() {
        somethingWaits(1);
        String claim = entropy.id();
        outbox.claim(claim);

        assertEquals(0, outbox.release());
        assertEquals(1, outbox.letGo(claim));
    }

    @Test
    void aDeedThatFailsTellsNobody() {
        QuarkusTransaction.begin();
        notices.somethingWaits(new DeskCode("AUD"));
        QuarkusTransaction.rollback();

        assertEquals(0, outbox.claim(entropy.id()));
    }
}
