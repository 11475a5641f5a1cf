package dengwen.staff;

import dengwen.kernel.OfficerName;
import dengwen.seal.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account that somebody wants to have.
 *
 * @param signature of purpose {@code member} by the account's own key
 * @param administrator who vouches; null for whom the manifest lists
 */
record CreateAccount(
        @NotNull Account account,
        @NotNull @Size(min = 64, max = 64) byte[] signature,
        @Valid @Nullable Voucher administrator) {

    /** An administrator's signature of the same purpose under the same account. */
    record Voucher(
            @NotNull OfficerName user,
            @NotNull @Size(min = 64, max = 64) byte[] signature) {}

    /** Shows nothing of the account. */
    @Override
    public String toString() {
        return "CreateAccount";
    }
}
