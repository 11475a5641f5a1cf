package dengwen.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deed that is not done, and the reason that its caller is told. One subclass per reason; web turns it into an RFC 9457
 * problem with the texts of {@link Texts}. It undoes the transaction that it leaves. It holds nothing that a client sent.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final @Nullable String why;

    /**
     * @param status the HTTP status
     * @param slug the last part of the problem's type, listed in openapi.yaml
     */
    protected Refusal(int status, String slug) {
        this(status, slug, null);
    }

    /** @param why which of the slug's details is told ({@code <slug>.<why>} of the catalogue); null for the usual one */
    protected Refusal(int status, String slug, @Nullable String why) {
        // A refusal is an answer and no accident: a trace would cost time and end in logs.
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.why = why;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The last part of the problem's type. */
    public String slug() {
        return slug;
    }

    /** Which of the slug's details is told; null for the usual one. */
    public @Nullable String why() {
        return why;
    }

    /** The fields to change; empty unless the body is to blame. */
    public List<Fault> faults() {
        return List.of();
    }

    /** Further members of the problem, such as the head that moved. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** Further headers of the answer, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
