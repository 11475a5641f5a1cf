package dengwen.ledger;

/**
 * What a timeline shows of an event.
 *
 * @param at a day for a reporter's act, a second for everybody else's
 */
public record Step(long seq, String type, String at, String actor) {}
