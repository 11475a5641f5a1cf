package dengwen.calendar;

/**
 * A calendar comes into force that says something else than the last one; what runs has to be counted anew.
 *
 * @param manifestVersion of the manifest that publishes it, which may still be refused by others in this transaction
 */
public record CalendarChanged(int manifestVersion) {}
