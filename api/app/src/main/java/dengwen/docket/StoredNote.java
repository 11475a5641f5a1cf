package dengwen.docket;

import dengwen.kernel.ObjectId;
import dengwen.kernel.OfficerName;

/** The newest version of a note as the desk gets it back. @param by who wrote this version */
record StoredNote(ObjectId id, int version, byte[] ciphertext, OfficerName by, String at) {

    /** Shows nothing: it is sealed. */
    @Override
    public String toString() {
        return "StoredNote";
    }
}
