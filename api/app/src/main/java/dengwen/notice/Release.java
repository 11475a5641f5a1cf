package dengwen.notice;

/** When a notice is told. */
public enum Release {
    /** Within seconds: for what cannot wait, and for officers' own acts, whose time everybody may know. */
    AT_ONCE,
    /** Together with all others on the quarter hour, so that nobody learns when somebody reported. */
    QUARTER_HOUR
}
