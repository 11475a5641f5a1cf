package dengwen.docket;

import dengwen.ledger.Head;

/** The answer to a deed: where the clue stands now, and where its stream ends. */
record Moved(ClueState state, Head head) {}
