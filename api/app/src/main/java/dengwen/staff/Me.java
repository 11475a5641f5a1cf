package dengwen.staff;

import dengwen.kernel.OfficerName;
import java.util.List;

/** What an officer reads of himself: where he sits, and keys that only he opens. */
record Me(
        OfficerName user,
        String name,
        String recipient,
        String sigKey,
        boolean administrator,
        List<Seat> memberships,
        byte[] wrappedKey,
        List<DeskKeyGrant.Mine> deskKeys,
        List<Share.Mine> shares) {

    /** Shows no key. */
    @Override
    public String toString() {
        return "Me[" + user + "]";
    }
}
