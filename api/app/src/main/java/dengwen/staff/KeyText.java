package dengwen.staff;

import dengwen.seal.VerifyingKey;
import java.util.Base64;

/** Public signing keys as rows and answers have them. */
final class KeyText {

    private KeyText() {}

    static String of(VerifyingKey key) {
        return Base64.getEncoder().encodeToString(key.encoded());
    }
}
