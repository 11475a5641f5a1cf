package dengwen.docket;

import jakarta.validation.constraints.NotNull;

/**
 * What a reporter risks, as it is judged when the report is accepted: the first version of his protection plan.
 *
 * @param ciphertext sealed to the clue
 */
public record Assessment(@NotNull RiskLevel level, @NotNull byte[] ciphertext) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "Assessment";
    }
}
