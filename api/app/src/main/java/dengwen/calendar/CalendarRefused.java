package dengwen.calendar;

import dengwen.kernel.Refusal;

/** The document offered as calendar is none that can be used. */
public final class CalendarRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String reason;

    CalendarRefused(String reason) {
        super(422, "manifest-refused", "content");
        this.reason = reason;
    }

    /** What is wrong with it, for whoever prepares the manifest. */
    @Override
    public String getMessage() {
        return "The calendar is refused: " + reason;
    }
}
