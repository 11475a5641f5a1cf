package dengwen.docket;

import dengwen.kernel.OfficerName;
import org.jspecify.annotations.Nullable;

/** With whom a clue is. @param officer null when it is with nobody */
record Holder(@Nullable OfficerName officer) {

    /** Whoever asks. */
    static final String ME = "me";

    private static final String NONE = "none";

    /** @throws IllegalArgumentException unless it is a user name or one of the two words */
    static String word(String text) {
        return text.equals(ME) || text.equals(NONE) ? text : new OfficerName(text).user();
    }

    /** Whom a word of the API means. */
    static Holder of(String word, OfficerName me) {
        return switch (word) {
            case ME -> new Holder(me);
            case NONE -> new Holder(null);
            default -> new Holder(new OfficerName(word));
        };
    }

    /** Asks for what is with him. */
    void ask(Sql sql) {
        if (officer == null) {
            sql.text(" and assignee is null");
        } else {
            sql.text(" and assignee = ").value(officer.user());
        }
    }
}
