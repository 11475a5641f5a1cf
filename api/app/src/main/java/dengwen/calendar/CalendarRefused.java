package dengwen.calendar;

/** The document offered as calendar says nothing that days could be counted by. */
public final class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    CalendarRefused(String why) {
        super("The calendar is refused: " + why);
    }
}
