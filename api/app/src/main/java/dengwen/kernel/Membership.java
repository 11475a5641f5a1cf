package dengwen.kernel;

import java.util.Set;

/** That an officer works at a desk today, and as what. */
public record Membership(DeskCode desk, Set<Role> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }

    /** Whether the member sees every clue of the desk. */
    public boolean seesAll() {
        return roles.stream().anyMatch(Role::seesAll);
    }
}
