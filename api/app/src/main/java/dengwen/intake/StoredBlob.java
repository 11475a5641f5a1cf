package dengwen.intake;

import dengwen.kernel.ObjectId;

/** A sealed file that belongs to a report or message. @param bytes of its ciphertext */
public record StoredBlob(ObjectId id, long bytes) {}
