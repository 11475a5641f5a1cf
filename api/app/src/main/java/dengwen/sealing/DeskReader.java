package dengwen.sealing;

import dengwen.kernel.DeskCode;

/**
 * A desk's public keys of one epoch.
 *
 * @param recipient what is sealed to it
 * @param sigKey base64; what it signs
 */
public record DeskReader(DeskCode desk, int epoch, String recipient, String sigKey) {}
