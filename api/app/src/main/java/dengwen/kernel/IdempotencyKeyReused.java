package dengwen.kernel;

/** The {@code Idempotency-Key} was used before, with another body. */
public final class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(422, "idempotency-key-reused");
    }
}
