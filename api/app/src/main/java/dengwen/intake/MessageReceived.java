package dengwen.intake;

import dengwen.kernel.ClueId;
import java.time.LocalDate;

/** A reporter wrote to the desk; told inside the transaction that stores it. */
public record MessageReceived(ClueId clue, LocalDate on) {}
