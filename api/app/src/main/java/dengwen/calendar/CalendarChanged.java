package dengwen.calendar;

/** A calendar came into force; what was counted without it can be counted anew. */
public record CalendarChanged(int manifestVersion) {}
