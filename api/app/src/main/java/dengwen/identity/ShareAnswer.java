package dengwen.identity;

import dengwen.kernel.OfficerName;

/** A share, sealed anew to the recipient of a request. */
record ShareAnswer(String agency, OfficerName user, byte[] ciphertext) {}
