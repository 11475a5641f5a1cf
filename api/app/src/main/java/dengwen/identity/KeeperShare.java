package dengwen.identity;

import dengwen.kernel.OfficerName;

/** A keeper's share, sealed anew to the recipient of a call. @param kept whose place in the keeping he has */
record KeeperShare(OfficerName user, String kept, byte[] ciphertext) {}
