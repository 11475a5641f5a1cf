package dengwen.ledger;

/** What opens the leaf of a reporter's event, as only the holder of the receipt can read it. */
public record SealedOpening(long seq, byte[] ciphertext) {}
