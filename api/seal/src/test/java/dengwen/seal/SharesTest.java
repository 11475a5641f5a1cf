package dengwen.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.codahale.shamir.Scheme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares are split and joined in browsers; here another library agrees with them on every byte. */
class SharesTest {

    private final JsonNode fixture = new ObjectMapper().readTree(new File("src/test/resources/interop/shares.json"));
    private final Scheme scheme =
            new Scheme(new SecureRandom(), 4, fixture.get("m").intValue());
    private final byte[] secret = HexFormat.of().parseHex(fixture.get("secret").textValue());

    SharesTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"java", "typescript"})
    void any_two_of_four_give_the_secret_back(String maker) {
        for (int first = 0; first < 4; first++) {
            for (int second = first + 1; second < 4; second++) {
                assertArrayEquals(secret, scheme.join(shares(maker, first, second)));
            }
        }
    }

    @Test
    void a_corrupt_share_gives_another_secret_without_a_word() {
        Map<Integer, byte[]> shares = shares("typescript", 0, 1);
        shares.values().iterator().next()[5] ^= 1;
        assertFalse(Arrays.equals(secret, scheme.join(shares)));
    }

    private Map<Integer, byte[]> shares(String maker, int... chosen) {
        Map<Integer, byte[]> shares = new LinkedHashMap<>();
        for (int each : chosen) {
            byte[] share = HexFormat.of().parseHex(fixture.get(maker).get(each).textValue());
            assertEquals(secret.length + 1, share.length);
            shares.put(share[secret.length] & 0xff, Arrays.copyOf(share, secret.length));
        }
        return shares;
    }
}
