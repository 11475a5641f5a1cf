package dengwen.kernel;

/** A deed came without an {@code Idempotency-Key} of 16 to 64 letters, digits, hyphens and underscores. */
public final class IdempotencyKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyMissing() {
        super(400, "idempotency-key-missing");
    }
}
