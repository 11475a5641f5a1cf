package dengwen.docket;

import dengwen.kernel.ClueId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Which of a clue's opinions, or of its results, it is. @param ordinal counts from 1 */
@Embeddable
record PaperPlace(@Embedded ClueId clueId, int ordinal) {}
