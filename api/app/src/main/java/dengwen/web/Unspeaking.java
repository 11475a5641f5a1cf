package dengwen.web;

/** A failure without its messages, which may quote what a caller sent: only where it happened is logged. */
final class Unspeaking extends Exception {

    private static final long serialVersionUID = 1L;

    Unspeaking(Throwable failure) {
        super(failure.getClass().getName(), failure.getCause() == null ? null : new Unspeaking(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }
}
