package dengwen.docket;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;

/**
 * What a desk calls a clue, sealed under the desk's index key.
 *
 * @param version counts from 1
 * @param ciphertext a Cobblestone-256 stream; the server knows nothing of it but its length
 */
record Headline(
        @Min(1) int version,
        @NotNull @Size(min = 1, max = 2048) byte[] ciphertext) {

    /** Whether it is the same version with the same content. */
    boolean same(Headline other) {
        return version == other.version && Arrays.equals(ciphertext, other.ciphertext);
    }

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "Headline";
    }
}
