package dengwen.seal;

import java.util.Arrays;

/** The id of a clue, which certifies the three keys of its report (sealing.md section 4). */
public final class ClueId {

    private static final int BYTES = 16;

    private ClueId() {}

    /** 26 characters of lower-case base32 for these keys in this deployment. */
    public static String of(String deploymentId, AgeRecipient clue, VerifyingKey auth, AgeRecipient mailbox) {
        byte[] hash =
                Hash.of(Hash.te("clue/v1/id\n" + deploymentId + "\n"), clue.hash(), auth.encoded(), mailbox.hash());
        return Base32.lower(Arrays.copyOf(hash, BYTES));
    }
}
