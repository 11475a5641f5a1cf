package dengwen.staff;

import dengwen.seal.MembershipStatement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A member's word that somebody belongs to the desk.
 *
 * @param signature of purpose {@code member} under the statement, by the member
 */
public record StateMembership(
        @NotNull MembershipStatement statement,
        @NotNull @Size(min = 64, max = 64) byte[] signature) {}
