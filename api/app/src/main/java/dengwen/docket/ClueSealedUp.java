package dengwen.docket;

import dengwen.kernel.ClueId;

/** A clue went up to the superior organ: what the district wrote about it goes, in every room, in the same transaction. */
public record ClueSealedUp(ClueId clue) {}
