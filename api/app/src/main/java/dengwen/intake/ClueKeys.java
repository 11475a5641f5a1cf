package dengwen.intake;

/** The public keys that a clue id certifies, with the suite and the manifest that they were used under. */
public record ClueKeys(
        int suite, int manifestVersion, String clueRecipient, byte[] authPublicKey, String mailboxRecipient) {}
