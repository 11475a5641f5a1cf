package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dengwen.seal.SealRefused.Reason;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CobblestoneTest {

    private static final byte[] KEY = World.seed(9);
    private static final byte[] HERE = Hash.te("here");
    private static final int CHUNK = 16_384;
    private static final int SEALED_CHUNK = CHUNK + 16;
    private static final int START = 24 + 32;

    @Property(tries = 100)
    void any_length_opens_again(@ForAll @IntRange(max = 3) int chunks, @ForAll @IntRange(min = -2, max = 2) int more)
            throws SealRefused {
        byte[] plaintext = Arrays.copyOf(new byte[] {1, 2, 3}, Math.max(0, chunks * CHUNK + more));
        byte[] sealed = Cobblestone.seal(KEY, HERE, plaintext);
        assertEquals(START + plaintext.length + 16 * (plaintext.length / CHUNK + 1), sealed.length);
        assertArrayEquals(plaintext, Cobblestone.open(KEY, HERE, sealed));
    }

    @Property(tries = 300)
    void any_flipped_bit_is_refused(@ForAll @IntRange(max = 17_000) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] sealed = Cobblestone.seal(KEY, HERE, new byte[CHUNK + 5]);
        sealed[at % sealed.length] ^= (byte) (1 << bit);
        assertThrows(SealRefused.class, () -> Cobblestone.open(KEY, HERE, sealed));
    }

    @Property(tries = 100)
    void cut_or_extended_is_refused(@ForAll @IntRange(min = 1, max = 40_000) int by) {
        byte[] sealed = Cobblestone.seal(KEY, HERE, new byte[2 * CHUNK]);
        byte[] cut = Arrays.copyOf(sealed, Math.max(0, sealed.length - by));
        byte[] extended = Arrays.copyOf(sealed, sealed.length + by);
        assertThrows(SealRefused.class, () -> Cobblestone.open(KEY, HERE, cut));
        assertThrows(SealRefused.class, () -> Cobblestone.open(KEY, HERE, extended));
    }

    @Test
    void a_message_that_ends_after_a_whole_chunk_is_cut_off() {
        byte[] sealed = Cobblestone.seal(KEY, HERE, new byte[CHUNK + 5]);
        byte[] cut = Arrays.copyOf(sealed, START + SEALED_CHUNK);
        assertReason(Reason.CIPHERTEXT, () -> Cobblestone.open(KEY, HERE, cut));
    }

    @Test
    void chunks_in_another_order_are_refused() {
        byte[] sealed = Cobblestone.seal(KEY, HERE, new byte[3 * CHUNK]);
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, START, moved, START + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, START + SEALED_CHUNK, moved, START, SEALED_CHUNK);
        assertReason(Reason.CIPHERTEXT, () -> Cobblestone.open(KEY, HERE, moved));
    }

    @Test
    void another_key_or_place_is_refused() {
        byte[] sealed = Cobblestone.seal(KEY, HERE, new byte[10]);
        assertReason(Reason.NO_MATCH, () -> Cobblestone.open(World.seed(8), HERE, sealed));
        assertReason(Reason.NO_MATCH, () -> Cobblestone.open(KEY, Hash.te("there"), sealed));
    }

    @Test
    void a_salt_is_never_used_twice() {
        byte[] one = Cobblestone.seal(KEY, HERE, new byte[10]);
        byte[] two = Cobblestone.seal(KEY, HERE, new byte[10]);
        assertThrows(AssertionError.class, () -> assertArrayEquals(Arrays.copyOf(one, 24), Arrays.copyOf(two, 24)));
    }
}
