package dengwen.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The place of an event: its stream and its number there. */
@Embeddable
record EntryId(@Column(length = 64) String stream, long seq) {}
