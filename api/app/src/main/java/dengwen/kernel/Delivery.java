package dengwen.kernel;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** How the request being answered arrived; web fills it in, {@link Once} reads it. */
@RequestScoped
public class Delivery {

    private String operation = "";
    private @Nullable String key;
    private byte[] bodyHash = {};
    private boolean fromDesk;

    /**
     * Says what was asked for.
     *
     * @param operation method and path
     * @param idempotencyKey null when the header is missing
     */
    public void of(String operation, @Nullable String idempotencyKey) {
        this.operation = operation;
        this.key = idempotencyKey;
    }

    /**
     * Says what the body was.
     *
     * @param hash SHA-256 of its bytes as received
     */
    public void carried(byte[] hash) {
        bodyHash = hash.clone();
    }

    /** Says that the desk's own page asks: on the desk's port, from the desk's origin. */
    public void fromDesk() {
        fromDesk = true;
    }

    /** Whether the desk's own page asks; nobody else gets or shows a cookie. */
    public boolean isFromDesk() {
        return fromDesk;
    }

    /** Method and path. */
    public String operation() {
        return operation;
    }

    /** SHA-256 of the body's bytes; empty without a body. */
    public byte[] bodyHash() {
        return bodyHash.clone();
    }

    /**
     * The key of the deed.
     *
     * @throws IdempotencyKeyMissing without one of 16 to 64 letters, digits, hyphens and underscores
     */
    public String idempotencyKey() {
        if (key == null || !key.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new IdempotencyKeyMissing();
        }
        return key;
    }
}
