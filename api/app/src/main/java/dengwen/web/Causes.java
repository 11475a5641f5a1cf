package dengwen.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks behind a failure for what led to it. */
final class Causes {

    /** Deeper chains are loops. */
    private static final int DEEPEST = 16;

    private Causes() {}

    /** The first of this kind, from the failure itself on; null when there is none. */
    static <T extends Throwable> @Nullable T first(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
