package dengwen.seal;

import java.util.Locale;

/** What a signature is for; a signature of one purpose is worth nothing for another. */
public enum Purpose {
    SIGNIN,
    FRAME,
    GRANT,
    EVENT,
    MEMBER,
    UNMASK,
    CONTACT,
    REKEY,
    MANIFEST,
    VOUCHER;

    /** What is signed: the purpose and the deployment before everything else (sealing.md, conventions). */
    byte[] message(String deploymentId, byte[]... parts) {
        return Bytes.join(
                Hash.te("clue/v1/sign/" + name().toLowerCase(Locale.ROOT) + "\n"),
                Hash.of(deploymentId),
                Bytes.join(parts));
    }
}
