package dengwen.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a reporter keeps for himself, sealed with a key that only the receipt gives. */
public record SelfState(
        @Min(1) int version, @NotNull @Size(max = 67500) byte[] ciphertext) {}
