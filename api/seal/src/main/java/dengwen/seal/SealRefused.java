package dengwen.seal;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Something that came from outside was not what clue/v1 allows. The message names the check that failed, never content,
 * keys or whose they are; the server answers every reason with the same 422.
 */
public final class SealRefused extends GeneralSecurityException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SealRefused(Reason reason, String message) {
        this(reason, message, null);
    }

    SealRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Which check failed. */
    public Reason reason() {
        return reason;
    }

    /** The closed list of reasons. */
    public enum Reason {
        /** A key, recipient or signature is not in its encoding. */
        KEY,
        /** An age header is malformed, too large, not canonical, or of a type that is not allowed here. */
        HEADER,
        /** An object was sealed for another place, deployment, version or author than the one it was found at. */
        CONTEXT,
        /** The key does not open this object. */
        NO_MATCH,
        /** Ciphertext was changed, cut, extended or reordered. */
        CIPHERTEXT,
        /** A signature does not verify. */
        SIGNATURE,
        /** A plaintext frame is malformed or was made for somebody else. */
        FRAME,
        /** JSON is not canonical, too deep, or has values outside the allowed model. */
        JSON,
        /** A size limit of section 9 is exceeded. */
        TOO_LARGE,
        /** Text that should be a receipt is none, or has a typing error. */
        RECEIPT,
        /** A manifest, grant or statement contradicts the rows beside it. */
        CONTRADICTION
    }
}
