package dengwen.calendar;

/**
 * A calendar comes into force; what was counted without it can be counted anew.
 *
 * @param workingDays what it says; its manifest may still be refused, so nobody may keep it beyond this transaction
 */
public record CalendarChanged(WorkingDays workingDays) {}
