package dengwen.ledger;

import dengwen.seal.Event;

/**
 * Where a stream ends; what the next event of it has to say.
 *
 * @param seq the number of the next event, from 0
 * @param prev the leaf of the last event in hex, 64 zeros when there is none
 */
public record Head(long seq, String prev) {

    static final Head EMPTY = new Head(0, Event.ZERO);
}
