package dengwen.identity;

import dengwen.kernel.ClueId;
import dengwen.kernel.OfficerName;
import dengwen.sealing.Envelopes;

/** What parts are kept of. */
enum Secret {
    /** Who a reporter is. */
    NAME(IdentityShare.class) {
        @Override
        HeldShare share(ClueId clue, OfficerName holder, String kept, byte[] file) {
            return new IdentityShare(clue, holder, kept, file);
        }

        @Override
        String label(String kept) {
            return kept;
        }
    },

    /** How he may be called. */
    CONTACT(ContactShare.class) {
        @Override
        HeldShare share(ClueId clue, OfficerName holder, String kept, byte[] file) {
            return new ContactShare(clue, holder, kept, file);
        }

        @Override
        String label(String kept) {
            return Envelopes.CONTACT;
        }
    };

    private final Class<? extends HeldShare> rows;

    Secret(Class<? extends HeldShare> rows) {
        this.rows = rows;
    }

    /** The entity that holds its parts. */
    Class<? extends HeldShare> rows() {
        return rows;
    }

    abstract HeldShare share(ClueId clue, OfficerName holder, String kept, byte[] file);

    /** What names the place of a part in front of its holder. */
    abstract String label(String kept);
}
