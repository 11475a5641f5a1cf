package dengwen.seal;

import static dengwen.seal.AgeFileTest.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dengwen.seal.SealRefused.Reason;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final SigningKey KEY = SigningKey.fromSeed(World.seed(1));
    private static final byte[] PART = {1, 2, 3};

    @Test
    void the_public_half_is_that_of_rfc_8032() {
        // section 7.1, test 1
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertEquals(
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                HexFormat.of()
                        .formatHex(SigningKey.fromSeed(seed).verifyingKey().encoded()));
    }

    @Test
    void what_is_signed_starts_with_purpose_and_deployment() {
        byte[] message = Purpose.SIGNIN.message("test.dengwen", PART, PART);
        byte[] expected = Bytes.join(Hash.te("clue/v1/sign/signin\n"), Hash.of("test.dengwen"), PART, PART);
        assertEquals(HexFormat.of().formatHex(expected), HexFormat.of().formatHex(message));
    }

    @Test
    void a_signature_is_worth_nothing_for_another_purpose() {
        for (Purpose made : Purpose.values()) {
            byte[] signature = KEY.sign(made, "d", PART);
            for (Purpose read : Purpose.values()) {
                assertEquals(made == read, KEY.verifyingKey().verifies(signature, read, "d", PART));
            }
        }
    }

    @Test
    void a_signature_is_worth_nothing_elsewhere() {
        byte[] signature = KEY.sign(Purpose.EVENT, "d", PART);
        VerifyingKey other = SigningKey.fromSeed(World.seed(2)).verifyingKey();
        assertTrue(KEY.verifyingKey().verifies(signature, Purpose.EVENT, "d", PART));
        assertFalse(KEY.verifyingKey().verifies(signature, Purpose.EVENT, "e", PART));
        assertFalse(KEY.verifyingKey().verifies(signature, Purpose.EVENT, "d", PART, PART));
        assertFalse(other.verifies(signature, Purpose.EVENT, "d", PART));
    }

    @Property(tries = 200)
    void a_changed_signature_does_not_verify(@ForAll @IntRange(max = 511) int bit) {
        byte[] signature = KEY.sign(Purpose.EVENT, "d", PART);
        signature[bit / 8] ^= (byte) (1 << bit % 8);
        assertReason(Reason.SIGNATURE, () -> KEY.verifyingKey().require(signature, Purpose.EVENT, "d", PART));
    }

    @Property(tries = 200)
    void anything_that_is_no_signature_or_key_is_refused_and_never_thrown(
            @ForAll @Size(max = 80) byte[] signature, @ForAll @Size(32) byte[] key) throws SealRefused {
        assertFalse(KEY.verifyingKey().verifies(signature, Purpose.EVENT, "d", PART));
        try {
            assertFalse(VerifyingKey.of(key).verifies(signature, Purpose.EVENT, "d", PART));
        } catch (SealRefused e) {
            assertEquals(Reason.KEY, e.reason());
        }
    }

    @Test
    void a_key_has_32_bytes() {
        assertReason(Reason.KEY, () -> VerifyingKey.of(new byte[31]));
        assertReason(Reason.KEY, () -> VerifyingKey.of(new byte[33]));
    }
}
