package dengwen.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import dengwen.seal.SealRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a file of the product must be, beyond being an age file. */
class AgeFileTest {

    private static final AgeIdentity CLUE = AgeIdentity.fromSeed(World.seed(1));
    private static final Context HERE =
            context("test.dengwen", "a".repeat(26), Kind.MESSAGE, "m", 1, Author.reporter());

    private static Context context(String deployment, String clue, Kind kind, String object, long seq, Author author) {
        return new Context(deployment, clue, kind, object, seq, author);
    }

    @Property(tries = 60)
    void what_was_sealed_opens(@ForAll @Size(max = 200_000) byte[] plaintext) throws SealRefused {
        byte[] file = CLUE.recipient().seal(HERE, plaintext);
        AgeFile.requireSealedAt(HERE, file);
        assertArrayEquals(plaintext, CLUE.open(HERE, file));
    }

    @Property(tries = 300)
    void any_flipped_bit_is_refused(@ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] file = CLUE.recipient().seal(HERE, new byte[300]);
        file[at % file.length] ^= (byte) (1 << bit);
        assertThrows(SealRefused.class, () -> CLUE.open(HERE, file));
    }

    @Property(tries = 100)
    void a_file_that_was_cut_or_extended_is_refused(@ForAll @IntRange(min = 1, max = 140_000) int by) {
        byte[] file = CLUE.recipient().seal(HERE, new byte[70_000]);
        byte[] cut = Arrays.copyOf(file, Math.max(0, file.length - by));
        byte[] extended = Arrays.copyOf(file, file.length + by);
        assertThrows(SealRefused.class, () -> CLUE.open(HERE, cut));
        assertThrows(SealRefused.class, () -> CLUE.open(HERE, extended));
    }

    @Test
    void chunks_in_another_order_are_refused() {
        int chunk = 65_536 + 16;
        byte[] file = CLUE.recipient().seal(HERE, new byte[3 * 65_536]);
        int first = file.length - 3 * chunk;
        byte[] moved = file.clone();
        System.arraycopy(file, first, moved, first + chunk, chunk);
        System.arraycopy(file, first + chunk, moved, first, chunk);
        refused(Reason.CIPHERTEXT, HERE, moved);
    }

    @Test
    void every_part_of_the_context_binds() {
        byte[] file = CLUE.recipient().seal(HERE, new byte[10]);
        Stream.of(
                        context("other.dengwen", "a".repeat(26), Kind.MESSAGE, "m", 1, Author.reporter()),
                        context("test.dengwen", "b".repeat(26), Kind.MESSAGE, "m", 1, Author.reporter()),
                        context("test.dengwen", "a".repeat(26), Kind.REPLY, "m", 1, Author.reporter()),
                        context("test.dengwen", "a".repeat(26), Kind.MESSAGE, "n", 1, Author.reporter()),
                        context("test.dengwen", "a".repeat(26), Kind.MESSAGE, "m", 2, Author.reporter()),
                        context("test.dengwen", "a".repeat(26), Kind.MESSAGE, "m", 1, Author.server()))
                .forEach(elsewhere -> refused(Reason.CONTEXT, elsewhere, file));
    }

    @Test
    void another_key_does_not_open() {
        byte[] file = CLUE.recipient().seal(HERE, new byte[10]);
        AgeIdentity other = AgeIdentity.fromSeed(World.seed(2));
        SealRefused refused = assertThrows(SealRefused.class, () -> other.open(HERE, file));
        assertEquals(Reason.NO_MATCH, refused.reason());
    }

    @Test
    void a_header_needs_exactly_one_recipient_and_one_context_and_nothing_else() {
        RecipientStanza context = new ContextStanza(HERE);
        refused(Reason.HEADER, HERE, CLUE.recipient().sealPlain(new byte[10]));
        refused(Reason.HEADER, HERE, sealed(key -> List.of(stanza(key), context, context)));
        refused(Reason.HEADER, HERE, sealed(key -> List.of(stanza(key), stanza(key), context)));
        refused(Reason.HEADER, HERE, sealed(key -> List.of(context)));
        refused(Reason.HEADER, HERE, sealed(key -> List.of(new Grease(""), stanza(key), context)));
    }

    @Test
    void a_second_recipient_of_a_weaker_type_is_refused() throws Exception {
        String x25519 =
                new X25519KeyPairGenerator().generateKeyPair().getPublic().toString();
        RecipientStanzaWriter weaker = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(x25519);
        byte[] file =
                sealed(key -> Stream.of(weaker.getRecipientStanzas(key), List.of(stanza(key), new ContextStanza(HERE)))
                        .flatMap(stanzas -> Stream.of(stanzas).flatMap(AgeFileTest::stream))
                        .toList());
        refused(Reason.HEADER, HERE, file);
    }

    @Test
    void the_context_stanza_has_one_argument_and_no_body() {
        String hash = new ContextStanza(HERE).getArguments().get(0);
        refused(Reason.CONTEXT, HERE, sealed(key -> List.of(stanza(key), new Odd(List.of(hash), new byte[1]))));
        refused(Reason.CONTEXT, HERE, sealed(key -> List.of(stanza(key), new Odd(List.of(hash, "x"), new byte[0]))));
    }

    @Test
    void a_header_above_16_KiB_is_refused_before_it_is_parsed() {
        byte[] file = sealed(key -> List.of(new Grease("x".repeat(16_384)), stanza(key), new ContextStanza(HERE)));
        SealRefused refused = assertThrows(SealRefused.class, () -> CLUE.openPlain(file));
        assertEquals("no age header within 16 KiB", refused.getMessage());
    }

    @Test
    void the_limit_of_a_header_counts_its_last_line() throws SealRefused {
        int rest = AgeHeader.of(greased(1)).text().length() + 45 - 1;
        assertEquals(10, CLUE.openPlain(greased(16_384 - rest)).length);
        assertReason(Reason.HEADER, () -> CLUE.openPlain(greased(16_384 - rest + 1)));
    }

    private static byte[] greased(int length) {
        return sealed(key -> List.of(new Grease("x".repeat(length)), stanza(key)));
    }

    @Test
    void a_header_in_an_odd_spelling_is_refused_although_its_mac_holds() {
        String file = new String(CLUE.recipient().seal(HERE, new byte[10]), ISO_8859_1);
        String hash = new ContextStanza(HERE).getArguments().get(0);
        byte[] odd = file.replace(hash + "\n", hash + " \n").getBytes(ISO_8859_1);
        assertTrue(odd.length > file.length());
        refused(Reason.HEADER, HERE, odd);
    }

    @Test
    void a_server_without_keys_refuses_what_no_desk_could_open() {
        byte[] file = CLUE.recipient().seal(HERE, new byte[10]);
        Context elsewhere = context("other", "a".repeat(26), Kind.MESSAGE, "m", 1, Author.reporter());
        assertReason(Reason.CONTEXT, () -> AgeFile.requireSealedAt(elsewhere, file));
        assertReason(
                Reason.HEADER,
                () -> AgeFile.requireSealedAt(HERE, CLUE.recipient().sealPlain(new byte[10])));
        assertReason(Reason.HEADER, () -> AgeFile.requireSealedAt(HERE, new byte[0]));
        for (RecipientStanza odd : List.of(
                new HybridStanza("A".repeat(1494), new byte[33]),
                new HybridStanza("A".repeat(1490), new byte[32]),
                new HybridStanza("A=", new byte[32]))) {
            byte[] unopenable = sealed(key -> List.of(odd, new ContextStanza(HERE)));
            assertReason(Reason.HEADER, () -> AgeFile.requireSealedAt(HERE, unopenable));
        }
        assertReason(Reason.HEADER, () -> AgeFile.requireSealedAt(HERE, new byte[100_000]));
        assertReason(Reason.TOO_LARGE, () -> AgeFile.requireSealedAt(HERE, new byte[400_000]));
    }

    @Test
    void keys_of_other_types_are_no_keys() {
        List.of(
                        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
                        CLUE.recipient().toString().toUpperCase(Locale.ROOT),
                        CLUE.recipient().toString().replace('q', 'p'),
                        "age1pq1",
                        "")
                .forEach(text -> assertReason(Reason.KEY, () -> AgeRecipient.parse(text)));
        assertReason(
                Reason.KEY,
                () -> AgeIdentity.parse("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"));
    }

    @Test
    void a_mistyped_key_is_no_key() {
        String good = CLUE.encoded();
        for (int at = 19; at < good.length(); at++) {
            char other = good.charAt(at) == 'Q' ? 'P' : 'Q';
            String bad = good.substring(0, at) + other + good.substring(at + 1);
            assertReason(Reason.KEY, () -> AgeIdentity.parse(bad));
        }
        assertReason(Reason.KEY, () -> AgeIdentity.parse(good.replace("AGE", "age")));
        assertReason(Reason.KEY, () -> AgeIdentity.parse(good + "Q"));
    }

    @Test
    void keys_are_read_as_they_are_written() throws SealRefused {
        assertEquals(CLUE.recipient(), AgeRecipient.parse(CLUE.recipient().toString()));
        assertEquals(1959, CLUE.recipient().toString().length());
        assertEquals(CLUE.recipient(), AgeIdentity.parse(CLUE.encoded()).recipient());
    }

    @Test
    void context_parts_cannot_be_taken_for_one_another() {
        List.of("", "a\nb", "a b", "中", "x".repeat(129))
                .forEach(part -> assertThrows(
                        IllegalArgumentException.class,
                        () -> context(part, "c", Kind.NOTE, "o", 0, Author.reporter())));
        assertThrows(IllegalArgumentException.class, () -> context("d", "c\n", Kind.NOTE, "o", 0, Author.reporter()));
        assertThrows(IllegalArgumentException.class, () -> context("d", "c", Kind.NOTE, "o\n", 0, Author.reporter()));
        assertThrows(IllegalArgumentException.class, () -> context("d", "c", Kind.NOTE, "o", -1, Author.reporter()));
        assertThrows(
                IllegalArgumentException.class, () -> context("d", "c", Kind.NOTE, "o", 0, Author.user("a\nserver")));
        assertEquals(
                "clue/v1\nd\nc\ndesk-key\no\n3\ndesk:DISC:2\n",
                context("d", "c", Kind.DESK_KEY, "o", 3, Author.desk("DISC", 2)).text());
    }

    private static byte[] sealed(RecipientStanzaWriter writer) {
        return AgeFile.seal(new byte[10], writer);
    }

    private static RecipientStanza stanza(FileKey key) {
        return HybridStanza.wrap(HybridKem.keyPair(World.seed(1)).getPublic(), key);
    }

    private static Stream<RecipientStanza> stream(Iterable<RecipientStanza> stanzas) {
        return StreamSupport.stream(stanzas.spliterator(), false);
    }

    private static void refused(Reason reason, Context context, byte[] file) {
        assertReason(reason, () -> CLUE.open(context, file));
    }

    static void assertReason(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(SealRefused.class, act).reason());
    }

    private record Grease(String argument) implements RecipientStanza {
        @Override
        public String getType() {
            return "grease";
        }

        @Override
        public List<String> getArguments() {
            return argument.isEmpty() ? List.of() : List.of(argument);
        }

        @Override
        public byte[] getBody() {
            return new byte[0];
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Odd(List<String> getArguments, byte[] getBody) implements RecipientStanza {
        @Override
        public String getType() {
            return ContextStanza.TYPE;
        }
    }
}
