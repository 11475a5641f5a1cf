package dengwen.identity;

import dengwen.kernel.OfficerName;

/** A keeper's share, sealed anew to the recipient of a call. */
record KeeperShare(OfficerName user, byte[] ciphertext) {}
