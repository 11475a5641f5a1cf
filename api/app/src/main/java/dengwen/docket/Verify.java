package dengwen.docket;

import dengwen.kernel.DeskCode;
import jakarta.validation.constraints.NotNull;

/** What an officer found out of a contact, as he signs it. Neither name nor words of the contact are in it. */
record Verify(
        @NotNull DeskCode desk,
        @NotNull IdentityVerification result,
        @NotNull Way way) {

    /** How the contact was reached. */
    enum Way {
        /** By a question in the mailbox and its answer. */
        MAILBOX,
        /** By a call of the keepers of his contact. */
        CALL
    }
}
