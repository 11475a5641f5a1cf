package dengwen.intake;

import dengwen.kernel.ObjectId;
import java.time.LocalDate;

/** A reporter's message as a desk gets it, sealed to the clue. */
public record StoredMessage(ObjectId id, int seq, byte[] ciphertext, LocalDate on) {}
