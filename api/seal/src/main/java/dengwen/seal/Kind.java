package dengwen.seal;

import java.util.Locale;

/** What a sealed object is; the closed list of sealing.md section 4. */
public enum Kind {
    REPORT,
    MESSAGE,
    NOTE,
    IDENTITY,
    CONTACT,
    SHARE,
    GRANT,
    DESK_KEY,
    USER_KEY,
    REPLY,
    SHEET,
    HEADLINE,
    ATTACHMENT,
    SELF,
    OPENING,
    REKEY,
    DECLARATION,
    PLAN,
    PAPER,
    CLAIM;

    /** The name on the wire, such as {@code desk-key}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
