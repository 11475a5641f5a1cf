package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.seal.SealRefused.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final AgeIdentity CLUE = AgeIdentity.fromSeed(World.seed(1));
    private static final SigningKey AUTHOR = SigningKey.fromSeed(World.seed(2));
    private static final SigningKey DESK = SigningKey.fromSeed(World.seed(3));
    private static final Context MESSAGE = context(Kind.MESSAGE);

    private static Context context(Kind kind) {
        return new Context("test.dengwen", "a".repeat(26), kind, "m", 1, Author.reporter());
    }

    @Property(tries = 60)
    void a_body_arrives_with_its_signatures(@ForAll @Size(max = 20_000) byte[] body) throws SealRefused {
        byte[] file = Frame.of(MESSAGE, CLUE.recipient(), body)
                .signedBy("pseudonym1", AUTHOR, DESK)
                .seal();
        Frame opened = Frame.open(CLUE, MESSAGE, file);
        opened.requireSignedBy(AUTHOR.verifyingKey());
        opened.requireCountersignedBy(DESK.verifyingKey());
        assertArrayEquals(body, opened.body());
        assertEquals("pseudonym1", opened.by());
    }

    @Property(tries = 1000)
    void padding_costs_at_most_12_percent_and_leaves_few_lengths(
            @ForAll @LongRange(min = 2, max = 4L << 30) long length) {
        long padded = Padme.padded(length);
        assertTrue(padded >= length && padded - length <= length * 12 / 100);
        assertEquals(padded, Padme.padded(padded));
    }

    @Test
    void short_texts_are_all_of_one_length() {
        int none = Frame.of(MESSAGE, CLUE.recipient(), new byte[0]).seal().length;
        int some = Frame.of(MESSAGE, CLUE.recipient(), new byte[3_500]).seal().length;
        assertEquals(none, some);
    }

    @Test
    void an_unsigned_frame_has_no_author() throws SealRefused {
        Frame frame = Frame.open(
                CLUE, MESSAGE, Frame.of(MESSAGE, CLUE.recipient(), new byte[1]).seal());
        assertNull(frame.by());
        assertReason(Reason.SIGNATURE, () -> frame.requireSignedBy(AUTHOR.verifyingKey()));
        assertReason(Reason.SIGNATURE, () -> frame.requireCountersignedBy(DESK.verifyingKey()));
    }

    @Test
    void author_and_desk_cannot_stand_in_for_each_other() throws SealRefused {
        Frame frame = Frame.open(
                CLUE,
                MESSAGE,
                Frame.of(MESSAGE, CLUE.recipient(), new byte[1])
                        .signedBy("by", AUTHOR, DESK)
                        .seal());
        assertReason(Reason.SIGNATURE, () -> frame.requireSignedBy(DESK.verifyingKey()));
        assertReason(Reason.SIGNATURE, () -> frame.requireCountersignedBy(AUTHOR.verifyingKey()));
    }

    @Test
    void a_frame_made_for_another_place_is_refused_even_in_a_file_of_this_place() {
        for (Context elsewhere : List.of(
                context(Kind.NOTE),
                new Context("test.dengwen", "a".repeat(26), Kind.MESSAGE, "n", 1, Author.reporter()))) {
            refused(Reason.FRAME, plaintext(Frame.of(elsewhere, CLUE.recipient(), new byte[1]), elsewhere));
        }
    }

    @Test
    void a_frame_made_for_another_recipient_is_refused() {
        AgeIdentity other = AgeIdentity.fromSeed(World.seed(5));
        byte[] file = Frame.of(MESSAGE, other.recipient(), new byte[1]).seal();
        byte[] forwarded = assertOpens(other, file);
        refused(Reason.FRAME, forwarded);
    }

    @Test
    void padding_must_be_zero_and_of_the_agreed_length() {
        byte[] good = plaintext(Frame.of(MESSAGE, CLUE.recipient(), new byte[1]), MESSAGE);
        byte[] marked = good.clone();
        marked[marked.length - 1] = 1;
        refused(Reason.FRAME, marked);
        refused(Reason.FRAME, Arrays.copyOf(good, 4_352));
        refused(Reason.FRAME, Arrays.copyOf(good, 4_000));
    }

    @Test
    void lengths_that_lie_are_refused() {
        byte[] good = plaintext(Frame.of(MESSAGE, CLUE.recipient(), new byte[1]), MESSAGE);
        for (int lie : new int[] {-1, 0, 1, 4_093, Integer.MAX_VALUE}) {
            byte[] bad = good.clone();
            ByteBuffer.wrap(bad).putInt(lie);
            assertThrows(
                    SealRefused.class,
                    () -> Frame.open(CLUE, MESSAGE, CLUE.recipient().seal(MESSAGE, bad)));
        }
        refused(Reason.FRAME, new byte[0]);
        refused(Reason.FRAME, new byte[3]);
    }

    @Test
    void an_unknown_version_or_suite_is_refused() {
        byte[] good = plaintext(Frame.of(MESSAGE, CLUE.recipient(), new byte[1]), MESSAGE);
        String text = new String(good, ISO_8859_1);
        refused(Reason.JSON, latin(text.replace("\"v\":1", "\"v\":2")));
        refused(Reason.JSON, latin(text.replace("\"suite\":1", "\"suite\":2")));
    }

    @Test
    void a_message_is_at_most_256_KiB_and_a_report_1_MiB() throws SealRefused {
        Context report = context(Kind.REPORT);
        largest(MESSAGE, 256 * 1024);
        largest(report, 1024 * 1024);
        byte[] head = CanonicalJson.bytes(FrameHeader.of(MESSAGE, CLUE.recipient(), 256 * 1024 + 1, null));
        refused(
                Reason.TOO_LARGE,
                ByteBuffer.allocate(5_000).putInt(head.length).put(head).array());
    }

    private static void largest(Context context, int limit) throws SealRefused {
        byte[] file = Frame.of(context, CLUE.recipient(), new byte[limit]).seal();
        assertEquals(limit, Frame.open(CLUE, context, file).body().length);
        assertThrows(IllegalArgumentException.class, () -> Frame.of(context, CLUE.recipient(), new byte[limit + 1]));
    }

    private static byte[] plaintext(Frame frame, Context context) {
        try {
            return CLUE.open(context, frame.seal());
        } catch (SealRefused e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] assertOpens(AgeIdentity identity, byte[] file) {
        try {
            return identity.open(MESSAGE, file);
        } catch (SealRefused e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void refused(Reason reason, byte[] plaintext) {
        assertReason(reason, () -> Frame.open(CLUE, MESSAGE, CLUE.recipient().seal(MESSAGE, plaintext)));
    }
}
