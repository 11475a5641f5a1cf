package dengwen.docket;

import dengwen.kernel.ClueId;

/** The work on a clue has ended. */
public record ClueClosed(ClueId clue) {}
