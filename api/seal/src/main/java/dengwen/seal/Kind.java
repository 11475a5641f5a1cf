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

    private static final int KIB = 1024;

    /** Bytes of the largest body of this kind (sealing.md section 9). */
    public int limit() {
        if (this == IDENTITY) {
            return 64 * KIB;
        }
        if (this == CONTACT) {
            return 2 * KIB;
        }
        return isCorrespondence() ? 256 * KIB : 1024 * KIB;
    }

    /** Bytes of the smallest age plaintext of this kind: what people write is never shorter than 4 KiB. */
    int bucket() {
        return this == REPORT || this == IDENTITY || this == CONTACT || isCorrespondence() ? 4 * KIB : 0;
    }

    private boolean isCorrespondence() {
        return this == MESSAGE || this == REPLY || this == NOTE || this == PLAN;
    }

    /** The name on the wire, such as {@code desk-key}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
