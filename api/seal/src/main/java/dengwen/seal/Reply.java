package dengwen.seal;

/**
 * A desk's reply.
 *
 * @param id 16 random bytes in hex
 * @param ciphertext sealed to the mailbox
 * @param copy the same, sealed to the clue's key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(String id, long seq, byte[] ciphertext, byte[] copy) {}
