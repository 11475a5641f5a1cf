package dengwen.intake;

import dengwen.kernel.ClueId;
import dengwen.seal.Event;
import java.time.LocalDate;

/**
 * The answer to a report.
 *
 * @param leaf hex of the event's commitment
 * @param opening sealed to the mailbox: what opens the leaf; the sender checks it before showing a receipt
 * @param acceptBy the last day to decide on acceptance
 */
public record Filed(ClueId clueId, Event event, String leaf, byte[] opening, LocalDate acceptBy) {}
