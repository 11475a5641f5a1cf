package dengwen.ledger;

import dengwen.seal.Event;

/**
 * What a reporter gets for a deed, to check before believing it.
 *
 * @param leaf hex of the commitment
 * @param opening sealed to the mailbox
 */
public record Reported(Event event, String leaf, byte[] opening) {

    /** Shows nothing of the reporter's. */
    @Override
    public String toString() {
        return "Reported";
    }
}
