package dengwen.routing;

/** How soon somebody must look at a report (domain bible 6.6). */
public enum Urgency {
    /** Life or safety, or evidence being destroyed right now: two hours. */
    U0,
    /** Retaliation, or something imminent within five working days: the same working day. */
    U1,
    /** Going on: two working days. */
    U2,
    /** Five working days. */
    U3;

    /** The most urgent one that applies. */
    public static Urgency of(boolean danger, boolean retaliationOrImminent, boolean ongoing) {
        if (danger) {
            return U0;
        }
        if (retaliationOrImminent) {
            return U1;
        }
        return ongoing ? U2 : U3;
    }

    /** Whether the hour of arrival matters, so that it may be kept beside the day. */
    public boolean countsHours() {
        return switch (this) {
            case U0, U1 -> true;
            case U2, U3 -> false;
        };
    }
}
