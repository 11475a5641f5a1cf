package dengwen.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import dengwen.kernel.Days;
import dengwen.kernel.Entropy;
import dengwen.world.PostOffice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostOffice.class)
class PostmanTest {

    private static final String ADDRESS = "li.wen@example.org";

    @Inject
    Mails mails;

    @Inject
    Postman postman;

    @Inject
    Entropy entropy;

    @Inject
    Days days;

    @Inject
    EntityManager database;

    private GreenMail office;

    @BeforeEach
    void emptyBoxes() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from Mail").executeUpdate());
        office = PostOffice.office();
        office.purgeEmailFromAllMailboxes();
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(() -> mails.write(ADDRESS));
    }

    @Test
    void aMailSaysOnlyThatSomethingWaits() throws Exception {
        write();
        postman.deliver();
        MimeMessage mail = office.getReceivedMessages()[0];
        assertEquals(Postman.SUBJECT, mail.getSubject());
        assertEquals(Postman.TEXT.replace("\n", "\r\n").strip(), ((String) mail.getContent()).strip());
        assertEquals(ADDRESS, mail.getAllRecipients()[0].toString());
        for (String word : List.of("举报", "纪委", "线索", "report", "discipline", "clue")) {
            assertFalse((Postman.SUBJECT + Postman.TEXT).contains(word), word);
        }
    }

    @Test
    void aMailGoesOutOnce() {
        write();
        postman.deliver();
        postman.deliver();
        assertEquals(1, office.getReceivedMessages().length);
    }

    @Test
    void whatAServerClaimedNoOtherSends() {
        write();
        mails.claim(entropy.id(), days.thisHour());
        postman.deliver();
        assertEquals(0, office.getReceivedMessages().length);
    }

    @Test
    void whatAServerClaimedAndDiedOverIsSentByAnotherUnderTheSameId() throws Exception {
        write();
        String id = mails.claim(entropy.id(), days.thisHour().minus(2, ChronoUnit.HOURS))
                .getFirst()
                .id();
        postman.deliver();
        MimeMessage[] received = office.getReceivedMessages();
        assertEquals(1, received.length);
        assertArrayEquals(new String[] {"<" + id + "@test.dengwen>"}, received[0].getHeader("Message-ID"));
    }

    @Test
    void whatTheMailServerRefusesStaysAndIsTriedAgainInAnHour() {
        QuarkusTransaction.requiringNew().run(() -> mails.write("no address at all"));
        postman.deliver();
        assertEquals(1, waiting());
        postman.deliver();
        assertEquals(1, waiting());
    }

    @Test
    void theMailsOfADayAreBegunOnce() {
        LocalDate day = LocalDate.of(2031, 1, 1);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> mails.begin(day)));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> mails.begin(day)));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> mails.begin(day.plusDays(1))));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select count(m) from Mail m", Long.class)
                        .getSingleResult());
    }
}
