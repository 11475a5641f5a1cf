package dengwen.kernel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That an officer works at a desk today, and as what. */
public record Membership(DeskCode desk, Set<Role> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }

    /** The seat with the roles of both, where two statements name the same desk. */
    public Membership joined(Membership other) {
        return new Membership(
                desk, Stream.concat(roles.stream(), other.roles.stream()).collect(Collectors.toSet()));
    }

    /** Whether the member sees every clue of the desk. */
    public boolean seesAll() {
        return roles.stream().anyMatch(Role::seesAll);
    }
}
