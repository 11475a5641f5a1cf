package dengwen.kernel;

import java.util.List;

/** Who asks. Looked up afresh for every request, so that a revocation holds from the next one on. */
public sealed interface Caller {

    /** What sets this caller's idempotency keys apart from those of others. */
    String scope();

    /** Anybody. */
    record Nobody() implements Caller {
        @Override
        public String scope() {
            return "nobody";
        }
    }

    /** The holder of a receipt, known by the place of the mailbox alone. */
    record Reporter(Locator mailbox) implements Caller {
        @Override
        public String scope() {
            return "mailbox:" + mailbox;
        }
    }

    /** Somebody with an account and an Ed25519 key of his own. */
    sealed interface SignedIn extends Caller {

        OfficerName name();

        /** The public key that his events are signed with, 32 bytes in base64. */
        String sigKey();

        @Override
        default String scope() {
            return name().actor();
        }
    }

    /** A member of desks, or a holder of shares who sits at none. */
    record Officer(OfficerName name, String sigKey, List<Membership> memberships) implements SignedIn {

        public Officer {
            memberships = List.copyOf(memberships);
        }

        /**
         * The officer's seat at a desk.
         *
         * @throws NotFound when he has none: the desk's things do not exist for him
         */
        public Membership at(DeskCode desk) {
            return memberships.stream()
                    .filter(membership -> membership.desk().equals(desk))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** Makes accounts and revokes them; sees no clue. */
    record Administrator(OfficerName name, String sigKey) implements SignedIn {}
}
