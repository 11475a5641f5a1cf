package dengwen.identity;

import dengwen.kernel.OfficerName;
import dengwen.ledger.Head;
import dengwen.seal.ContactKeeping;
import dengwen.seal.Custody;
import org.jspecify.annotations.Nullable;

/**
 * A part as its holder must see it before he hands it on, and its next holder before he takes it.
 *
 * @param offered whether the share is one that waits to be taken
 * @param custody of a name
 * @param keeping of a contact
 * @param signature the reporter's
 * @param sealedBy null for the reporter
 */
record PartView(
        Secret secret,
        String kept,
        boolean offered,
        @Nullable Custody custody,
        @Nullable ContactKeeping keeping,
        byte[] signature,
        CustodyView.Keys clue,
        byte[] share,
        @Nullable OfficerName sealedBy,
        Head head) {}
