package dengwen.kernel;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** How the request being answered arrived; web fills it in, {@link Once} reads it. */
@RequestScoped
public class Delivery {

    private String operation = "";
    private @Nullable String key;
    private byte[] bodyHash = {};

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

    /** Method and path. */
    public String operation() {
        return operation;
    }

    /** SHA-256 of the body's bytes; empty without a body. */
    public byte[] bodyHash() {
        return bodyHash.clone();
    }

    /** @throws IdempotencyKeyMissing without a key of 16 to 64 letters, digits, hyphens and underscores */
    public String idempotencyKey() {
        if (key == null || !key.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new IdempotencyKeyMissing();
        }
        return key;
    }
}
