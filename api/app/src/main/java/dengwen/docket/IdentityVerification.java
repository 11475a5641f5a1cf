package dengwen.docket;

/**
 * Whether the contact of a named report says that it is his 实名核实, asked without opening the name. Only {@link #CONFIRMED}
 * makes the desk owe him what it owes to a named reporter; {@link #DENIED} makes the report an anonymous one, for good.
 */
public enum IdentityVerification {
    NOT_DONE,
    CONFIRMED,
    DENIED,
    /** He has not answered yet. */
    UNREACHABLE;

    /** The event that records this result; clocks go by its name. */
    String event() {
        return switch (this) {
            case CONFIRMED -> "identity-confirmed";
            case DENIED -> "identity-denied";
            case UNREACHABLE -> "identity-unreachable";
            case NOT_DONE -> throw new IllegalStateException("nothing was found out");
        };
    }

    /** @throws StateRefused when the report counts as anonymous, or this is no result */
    IdentityVerification after(IdentityVerification result) {
        if (this == DENIED || result == NOT_DONE) {
            throw new StateRefused();
        }
        return result;
    }
}
